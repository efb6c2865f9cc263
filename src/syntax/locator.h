// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/span.h"
#include "syntax/scalar_text.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// Finds the bytes of the source that stand for parts of one scalar's value, as `locate`
/// does. It walks on from the part before, so that locating all parts in their order
/// takes time linear in the scalar; a part that begins further left starts anew. The
/// scalar and the sources must outlive it.
class Locator {
 public:
  Locator(const Node& scalar, const Sources& sources);

  /// The bytes that stand for `[begin, end)` of the value.
  Span locate(std::size_t begin, std::size_t end);

 private:
  void restart();
  bool step();
  [[nodiscard]] Span span_of(std::size_t begin, std::size_t end) const;

  const Node& scalar_;
  std::string_view text_;  ///< the whole source; empty if the scalar's place is not known
  bool exact_ = false;     ///< the source has the value as it is
  std::optional<ScalarWalk> walk_;
  bool ended_ = false;    ///< the walk can go no further
  std::size_t lead_ = 0;  ///< line breaks of a block's value before its content
  // The unit last stepped over; none yet if it is empty.
  std::size_t unit_source_ = 0, unit_value_ = 0, source_ = 0, value_ = 0;
};

}  // namespace jianli
