// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "lint/checker.h"

namespace jianli {
namespace {

constexpr std::u32string_view kFull = U"，。；：？！（）、．";
constexpr std::u32string_view kHalf = U",.;:?!(),.";

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_letter(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

bool is_full(char32_t c) { return kFull.find(c) != std::u32string_view::npos; }

/// Whether a language sets Chinese marks.
bool sets_full_width(std::string_view language) {
  return language == "zh" || language == "ja" || language == "ko";
}

/// The characters of a plain text by index, 0 beyond its ends.
struct Neighbours {
  const std::u32string& text;
  [[nodiscard]] char32_t at(std::size_t i) const { return i < text.size() ? text[i] : 0; }

  /// How many digits stand before, or behind, a place.
  [[nodiscard]] std::size_t digits_before(std::size_t i) const {
    std::size_t count = 0;
    while (count < i && is_digit(text[i - 1 - count])) ++count;
    return count;
  }
  [[nodiscard]] std::size_t digits_behind(std::size_t i) const {
    std::size_t count = 0;
    while (is_digit(at(i + 1 + count))) ++count;
    return count;
  }
};

/// Whether a Chinese mark stands inside something that is Latin even in Chinese text: a
/// time of day (10：30), a number (3．8), a name (Node。js), a web address (https：//).
/// Between words it is right there: 熟悉Python，Java.
bool is_inside_token(const Neighbours& around, std::size_t i) {
  const char32_t mark = around.at(i);
  const char32_t before = i > 0 ? around.at(i - 1) : 0;
  const char32_t after = around.at(i + 1);
  const std::size_t digits_before = around.digits_before(i);
  const std::size_t digits_behind = around.digits_behind(i);
  if (mark == U'：') {
    if (is_letter(before) && after == U'/' && around.at(i + 2) == U'/') return true;
    return (digits_before == 1 || digits_before == 2) && digits_behind == 2;
  }
  if (mark == U'．') return digits_before > 0 && digits_behind > 0;
  if (mark == U'。') {
    if (is_letter(before) && after >= U'a' && after <= U'z') return true;
    // 3。86, but not 获奖3。2021年.
    const bool is_fraction = digits_behind == 1 || digits_behind == 2;
    return digits_before == 1 && is_fraction && !is_han(around.at(i + 1 + digits_behind));
  }
  return false;
}

std::string half_width(const PlainText& plain, std::size_t i, bool inside_token) {
  const std::u32string& text = plain.characters;
  std::string mark(1, static_cast<char>(kHalf[kFull.find(text[i])]));
  if (inside_token) return mark;
  // Another mark stands as close behind one as it would behind a word.
  const bool has_space_behind =
      i + 1 == text.size() || is_full(text[i + 1]) ||
      std::u32string_view(U" ,.;:?!)”’").find(text[i + 1]) != std::u32string_view::npos;
  if (text[i] == U'（') return i == 0 || text[i - 1] == U' ' ? mark : " " + mark;
  return has_space_behind ? mark : mark + " ";
}

}  // namespace

void check_full_width(const Checker& checker, const CheckedText& text,
                      const PlainText& plain) {
  const bool latin =
      !text.language.empty() && !sets_full_width(text.language) && !text.has_han;
  std::vector<Edit> edits;
  std::string first_mark;
  const Neighbours around{plain.characters};
  for (std::size_t i = 0; i < plain.characters.size(); ++i) {
    if (!is_full(plain.characters[i])) continue;
    const bool inside = is_inside_token(around, i);
    if (!inside && !latin) continue;
    if (edits.empty()) append_utf8(first_mark, plain.characters[i]);
    edits.push_back({plain.begins[i], plain.ends[i], half_width(plain, i, inside)});
  }
  if (edits.empty()) return;
  std::string replacement = edits.front().replacement;
  report_edits(checker, text, edits,
               {Rule::full_width_punctuation,
                say("`{}` is a full-width mark in Latin text", std::move(first_mark)),
                say("write `{}`", std::move(replacement))},
               FixSafety::quoted_only);
}

}  // namespace jianli
