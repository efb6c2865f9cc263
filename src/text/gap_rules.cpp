// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/gap_rules.h"

#include <unicode/utf16.h>

#include <string_view>

#include "style/style_names.h"
#include "text/resolve_sides.h"

namespace jianli {
namespace {

bool is_word_character(const std::u16string& text, std::size_t at) {
  UChar32 c = 0;
  U16_GET(text.data(), 0, at, text.size(), c);
  return strength_of(static_cast<char32_t>(c)) == Strength::latin;
}

/// A formula that is only a superscript or subscript (`$^1$`) clings to what it stands
/// at.
bool is_script_only(const Formula& formula, const std::u16string& text) {
  std::uint32_t at = formula.text_begin;
  while (at < formula.text_end && text[at] == ' ') ++at;
  if (at + 1 < formula.text_end && text[at] == '{' && text[at + 1] == '}') at += 2;
  return at < formula.text_end && (text[at] == '^' || text[at] == '_');
}

/// Western text that Han keeps a distance from: letters, digits, signs of their token and
/// formulas.
bool begins_word(const Cluster& cluster, const std::u16string& text) {
  if (cluster.formula != nullptr) return !is_script_only(*cluster.formula, text);
  if (cluster.run->side != Side::latin) return false;
  if (strength_of(cluster.first) == Strength::latin) return true;
  return is_word_sign(cluster.first) && cluster.text_end < text.size() &&
         is_word_character(text, cluster.text_end);
}

bool ends_word(const Cluster& cluster, const std::u16string& text) {
  if (cluster.formula != nullptr) return !is_script_only(*cluster.formula, text);
  if (cluster.run->side != Side::latin) return false;
  if (strength_of(cluster.last) == Strength::latin) return true;
  if (!is_word_sign(cluster.last)) return false;
  // Of several signs (C++, 90%+) the first touches the word; more than a few are no word.
  std::size_t at = cluster.text_begin;
  for (int signs = 1; at > 0 && is_word_sign(text[at - 1]) && signs < 3; ++signs) --at;
  return at > 0 && is_word_character(text, at - 1);
}

bool is_code(const Cluster& cluster, const ShapedParagraph& paragraph) {
  return is_code(paragraph.paragraph->inlines[cluster.run->inline_index]);
}

bool begins_han(const Cluster& cluster) {
  return cluster.formula == nullptr && is_han_letter(cluster.first, cluster.run->side);
}

/// Dashes and ellipses of two ems are not torn apart (CLREQ, unbreakable marks).
bool is_long_mark(char32_t c) { return c == 0x2014 || c == 0x2026 || c == 0x22EF; }

/// A single dash joins what it stands between; two of them part it.
bool is_lone_dash(const Cluster& cluster, const std::u16string& text) {
  if (cluster.last != 0x2014 || cluster.text_end - cluster.text_begin != 1) return false;
  const bool behind = cluster.text_end < text.size() && text[cluster.text_end] == 0x2014;
  const bool before = cluster.text_begin > 0 && text[cluster.text_begin - 1] == 0x2014;
  return !behind && !before;
}

bool joins(const Cluster& cluster, const std::u16string& text) {
  constexpr std::u32string_view kConnectors = U"～／-–/";
  // Most characters are ideographs: one comparison tells them from all of these.
  if (cluster.last >= 0x2E80 && cluster.last < 0xFF00) return false;
  return kConnectors.find(cluster.last) != std::u32string_view::npos ||
         is_lone_dash(cluster, text);
}

bool is_full_width_mark(const Cluster& cluster) {
  return cluster.mark != nullptr && cluster.run->side == Side::han;
}

}  // namespace

bool is_han_letter(char32_t c, Side side) {
  if (side != Side::han) return false;
  // U+2E80 is where ideographs, kana and their radicals begin. Among them lie blocks of
  // marks, of signs in circles and squares (㈱, ㎡), of variation selectors and forms of
  // marks, and emoji.
  const bool mark =
      c < 0x2E80 || (c >= 0x3000 && c <= 0x303F && c != 0x3005 && c != 0x3007);
  return !mark && !(c >= 0x3200 && c <= 0x33FF) && !(c >= 0xFE00 && c <= 0xFFEF) &&
         !(c >= 0x1F000 && c <= 0x1FFFF);
}

bool is_code(const Inline& part) {
  return part.style.font == static_cast<FontRole>(FontRoleName::code);
}

bool ends_han(const Cluster& cluster) {
  return cluster.formula == nullptr && is_han_letter(cluster.last, cluster.run->side);
}

bool wants_gap(const Cluster& before, const Cluster& behind,
               const ShapedParagraph& paragraph) {
  if (before.run == behind.run && before.formula == behind.formula) return false;
  const bool code_before = is_code(before, paragraph);
  const bool code_behind = is_code(behind, paragraph);
  // Letters of code stand as they were typed; as a whole it is a Western word, whatever
  // signs it begins and ends with.
  if (code_before && code_behind) return false;
  if (code_before) return begins_han(behind) && !ends_han(before);
  if (code_behind) return ends_han(before) && !begins_han(behind);
  return (ends_han(before) && begins_word(behind, paragraph.text)) ||
         (begins_han(behind) && ends_word(before, paragraph.text));
}

bool may_spread(const Cluster& before, const Cluster& behind,
                const ShapedParagraph& paragraph) {
  if (before.formula != nullptr && before.formula == behind.formula) return false;
  const bool both = before.run->side == Side::han && behind.run->side == Side::han;
  if (!both && !is_full_width_mark(before) && !is_full_width_mark(behind)) return false;
  if (is_long_mark(behind.first) && before.last == behind.first) return false;
  return !joins(before, paragraph.text) && !joins(behind, paragraph.text);
}

}  // namespace jianli
