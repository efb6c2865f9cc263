// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/gap_rules.h"

#include <unicode/utf16.h>

#include <string_view>

#include "text/resolve_sides.h"

namespace jianli {
namespace {

/// Signs that are part of a word or number when one touches them (C++, 20%, .NET, −2.3%);
/// hyphens and solidi are not: they join Han and Western words alike.
bool is_word_sign(char32_t c) {
  constexpr std::u32string_view kSigns = U"%‰#$&+@.−±≥≤°";
  return kSigns.find(c) != std::u32string_view::npos;
}

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
  // Of a doubled sign (C++) the first touches the word; more than a few are no word.
  std::size_t at = cluster.text_begin;
  for (int signs = 0; at > 0 && text[at - 1] == cluster.last && signs < 4; ++signs) --at;
  return at > 0 && is_word_character(text, at - 1);
}

/// Letters of code stand as they were typed.
bool is_code(const Cluster& cluster, const ShapedParagraph& paragraph,
             const FontSet& fonts) {
  const FontRole role =
      paragraph.paragraph->inlines[cluster.run->inline_index].style.font;
  return role < fonts.roles.size() && fonts.roles[role].name == "code";
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
  // U+2E80 is where ideographs, kana and their radicals begin; marks lie in two known
  // blocks, emoji behind U+1F000.
  const bool mark =
      c < 0x2E80 || (c >= 0x3000 && c <= 0x303F && c != 0x3005 && c != 0x3007);
  return !mark && !(c >= 0xFF00 && c <= 0xFFEF) && !(c >= 0x1F000 && c <= 0x1FFFF);
}

bool wants_gap(const Cluster& before, const Cluster& behind,
               const ShapedParagraph& paragraph, const FontSet& fonts) {
  const bool formula = before.formula != nullptr || behind.formula != nullptr;
  if (before.run->side == behind.run->side && !formula) return false;
  if (formula && before.formula == behind.formula) return false;
  const bool han_before =
      before.formula == nullptr && is_han_letter(before.last, before.run->side);
  const bool han_behind =
      behind.formula == nullptr && is_han_letter(behind.first, behind.run->side);
  const bool gap = (han_before && begins_word(behind, paragraph.text)) ||
                   (han_behind && ends_word(before, paragraph.text));
  return gap && !(is_code(before, paragraph, fonts) && is_code(behind, paragraph, fonts));
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
