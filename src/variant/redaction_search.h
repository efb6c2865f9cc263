// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "variant/folded_text.h"
#include "variant/redacted_value.h"

namespace jianli {

/// Looks for redacted values in texts: full-width letters, letter case, the kind of dash
/// and characters without width make no difference.
class RedactionSearch {
 public:
  explicit RedactionSearch(std::string_view text) : folded_(fold_text(text)) {}

  /// Where the value stands in the text; nothing if it does not.
  [[nodiscard]] std::optional<TextRange> find(const RedactedValue& value) const;

 private:
  [[nodiscard]] TextRange range(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::optional<TextRange> find_number(std::string_view digits) const;
  [[nodiscard]] std::optional<TextRange> find_text(const RedactedValue& value) const;
  [[nodiscard]] std::optional<TextRange> find_street(std::string_view street) const;
  [[nodiscard]] std::optional<TextRange> find_day(std::string_view day) const;

  FoldedText folded_;
};

}  // namespace jianli
