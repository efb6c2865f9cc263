// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/folded_text.h"

#include <algorithm>

#include "base/utf8.h"

namespace jianli {
namespace {

constexpr auto npos = std::string_view::npos;

bool is_invisible(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

bool is_blank(char32_t c) {
  return c == '\t' || c == '\n' || c == '\r' || c == 0xA0 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

/// The character that stands for all that are taken for it.
char32_t fold(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) c = c - 0xFF01 + 0x21;
  if (c >= 'A' && c <= 'Z') return c | 0x20U;
  if (is_blank(c)) return ' ';
  if (c == 0x3001 || c == 0x3002) return ',';
  if (c == 0x201C || c == 0x201D) return '"';
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) return '-';
  return c;
}

/// Whether what stands between two digits may part the digits of one number, as spaces,
/// dashes, brackets and marks of emphasis do.
bool parts_number(std::string_view between) {
  constexpr std::string_view kParts = " -.()/_*~`";
  constexpr std::size_t kMost = 4;
  return between.size() <= kMost && between.find_first_not_of(kParts) == npos;
}

}  // namespace

FoldedText fold_text(std::string_view text) {
  FoldedText folded;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const char32_t character = next_character(text, i);
    if (is_invisible(character)) continue;
    append_utf8(folded.text, fold(character));
    folded.places.resize(folded.text.size(), begin);
  }
  folded.places.push_back(text.size());
  return folded;
}

std::string_view part_of(std::string_view text, TextRange range) {
  return text.substr(range.begin, range.end - range.begin);
}

std::vector<TextRange> find_digits(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789";
  std::vector<TextRange> groups;
  for (std::size_t i = text.find_first_of(kDigits); i != npos;) {
    const std::size_t end = std::min(text.find_first_not_of(kDigits, i), text.size());
    groups.push_back({i, end});
    i = text.find_first_of(kDigits, end);
  }
  return groups;
}

std::vector<WrittenNumber> find_written_numbers(std::string_view text) {
  std::vector<WrittenNumber> numbers;
  std::size_t behind = 0;  // the last digit
  for (const TextRange& group : find_digits(text)) {
    const bool goes_on =
        !numbers.empty() && parts_number(text.substr(behind, group.begin - behind));
    if (!goes_on) numbers.emplace_back();
    WrittenNumber& number = numbers.back();
    const std::string_view digits = part_of(text, group);
    if (digits.size() > number.longest.size()) number.longest = digits;
    number.digits += digits;
    for (std::size_t i = group.begin; i < group.end; ++i) number.places.push_back(i);
    behind = group.end;
  }
  return numbers;
}

}  // namespace jianli
