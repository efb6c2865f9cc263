// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// Bytes of a text.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A text in which writings that people take for the same are the same: without the
/// case of ASCII letters, full width, kinds of spaces and dashes and characters that are
/// not seen.
struct FoldedText {
  std::string text;
  std::vector<std::size_t> places;  ///< of its bytes in the text, and the text's end
};

/// The text folded.
FoldedText fold_text(std::string_view text);

/// The bytes of a range.
std::string_view part_of(std::string_view text, TextRange range);

/// A number as it is written: the digits of groups that only spaces, dashes, brackets or
/// marks of emphasis part.
struct WrittenNumber {
  std::string digits;
  std::vector<std::size_t> places;  ///< of the digits
  std::string longest;              ///< of the groups
};

/// The groups of digits side by side in a text.
std::vector<TextRange> find_digits(std::string_view text);

/// The numbers in a folded text.
std::vector<WrittenNumber> find_written_numbers(std::string_view text);

}  // namespace jianli
