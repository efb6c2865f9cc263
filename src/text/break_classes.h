// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "style/text_style.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// What a character is for the rules of lines and tokens.
enum class BreakClass : std::uint8_t {
  other,             ///< nothing the rules know of
  letter,            ///< of a Western word
  digit,             ///< 0–9
  han,               ///< ideographs, kana: text proper of the Chinese side
  sign,              ///< `+ # % …`: part of a word or number that it touches
  space,             ///< U+0020
  glue,              ///< no break on either side: NBSP, word joiner
  zero_width_space,  ///< a break the author asked for
  soft_hyphen,       ///< U+00AD
  opener,            ///< opening bracket or quote of the Chinese side
  closer,            ///< closing bracket or quote of the Chinese side
  stop,              ///< full-width `。，、：；！？` and the like
  connector,         ///< `- – ～` and a single `—`
  interpunct,        ///< `· ・ ‧`
  solidus,           ///< `/`
  wide_solidus,      ///< `／`
  dash,              ///< of `——`, and `⸺`
  ellipsis,          ///< of `……` or `⋯⋯`
};

/// The text of a paragraph as the rules see it: a formula's source is `x` throughout.
struct BreakText {
  std::u16string_view text;
  std::vector<BreakClass> classes;  ///< one a UTF-16 unit; both of a surrogate pair

  [[nodiscard]] std::size_t size() const { return text.size(); }
  /// The class at `at`; `other` outside the text.
  [[nodiscard]] BreakClass at(std::size_t at) const {
    return at < classes.size() ? classes[at] : BreakClass::other;
  }
  /// The unit at `at`; 0 outside the text.
  [[nodiscard]] char16_t unit(std::size_t at) const {
    return at < text.size() ? text[at] : u'\0';
  }
  /// Whether a letter or digit of a Western word stands at `at`.
  [[nodiscard]] bool is_word(std::size_t at) const {
    const BreakClass c = this->at(at);
    return c == BreakClass::letter || c == BreakClass::digit;
  }
};

/// The classes of a text, given the side of every unit. Combining marks have the class of
/// what they stand on.
BreakText classify(std::u16string_view text, const std::vector<Side>& sides);

/// Whether a character of a class may start a line.
bool may_start_line(BreakClass character, BreakLevel level);

/// Whether a character of a class may end a line.
bool may_end_line(BreakClass character, BreakLevel level);

}  // namespace jianli
