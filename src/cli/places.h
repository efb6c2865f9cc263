// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace jianli {

/// Lines and columns of many places in one text: what `line_column` says, without walking
/// the text again for each. The text must outlive it.
class Places {
 public:
  explicit Places(std::string_view text);
  /// Line and column of byte `offset`, clamped to the text's size.
  [[nodiscard]] LineColumn at(std::size_t offset) const;

 private:
  [[nodiscard]] std::size_t characters_before(std::size_t offset) const;

  std::string_view text_;
  std::vector<std::size_t> lines_;   ///< where each line begins
  std::vector<std::size_t> counts_;  ///< characters before every 256th byte
};

}  // namespace jianli
