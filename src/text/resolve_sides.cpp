// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/resolve_sides.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include "base/utf8.h"

namespace jianli {
namespace {

/// The paragraph as characters, each with its UTF-16 offset and its side once it is
/// known.
struct Resolver {
  std::vector<char32_t> characters;
  std::vector<std::uint32_t> offsets;  ///< one more than characters
  std::vector<Strength> strengths;
  std::vector<bool> cjk;
  std::vector<Side> sides;
  std::vector<bool> settled;
  // Filled once, so that long runs of marks stay linear.
  std::vector<Strength> strong_before, strong_from;  ///< one more than characters
  std::vector<std::uint32_t> han_before;             ///< Han characters before each

  void settle(std::size_t i, Side side) {
    sides[i] = side;
    settled[i] = true;
  }

  /// Strength of the nearest character before `i` that has one, neutral ones skipped.
  [[nodiscard]] Strength before(std::size_t i) const { return strong_before[i]; }
  /// Strength of the nearest character from `i` on that has one.
  [[nodiscard]] Strength after(std::size_t i) const { return strong_from[i]; }
  [[nodiscard]] bool is_word(std::size_t i) const {
    return i < characters.size() && strengths[i] == Strength::latin;
  }
};

void measure_neighbours(Resolver& r) {
  const std::size_t count = r.characters.size();
  r.strong_before.assign(count + 1, Strength::neutral);
  r.strong_from.assign(count + 1, Strength::neutral);
  r.han_before.assign(count + 1, 0);
  for (std::size_t i = 0; i < count; ++i) {
    const Strength own = r.strengths[i];
    r.strong_before[i + 1] = own == Strength::neutral ? r.strong_before[i] : own;
    r.han_before[i + 1] = r.han_before[i] + (own == Strength::han ? 1 : 0);
  }
  for (std::size_t i = count; i-- > 0;) {
    const Strength own = r.strengths[i];
    r.strong_from[i] = own == Strength::neutral ? r.strong_from[i + 1] : own;
  }
}

bool opens(char32_t c) { return c == U'“' || c == U'‘'; }
bool closes(char32_t c) { return c == U'”' || c == U'’'; }

/// A quote pair is Chinese if the text is and Han stands right outside on either side, or
/// anywhere inside (CLREQ, quotation marks share their code points with Western ones).
void resolve_quotes(Resolver& r) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < r.characters.size(); ++i) {
    const char32_t c = r.characters[i];
    if (opens(c)) {
      open.push_back(i);
      continue;
    }
    if (!closes(c)) continue;
    // An apostrophe stands between letters, or before a letter or digit with none open.
    const bool expected =
        !open.empty() && (r.characters[open.back()] == U'‘') == (c == U'’');
    const bool inside_word = i > 0 && r.is_word(i - 1) && r.is_word(i + 1);
    if (c == U'’' && (inside_word || !expected)) {
      r.settle(i, Side::latin);
      continue;
    }
    if (!expected) continue;
    const std::size_t begin = open.back();
    open.pop_back();
    const bool han = r.before(begin) == Strength::han ||
                     r.after(i + 1) == Strength::han ||
                     r.han_before[i] > r.han_before[begin];
    const Side side = han && r.cjk[begin] ? Side::han : Side::latin;
    r.settle(begin, side);
    r.settle(i, side);
  }
}

/// Side that a mark takes from the strong characters around it; Han wins.
Side from_neighbours(const Resolver& r, std::size_t i) {
  const bool han = r.before(i) == Strength::han || r.after(i + 1) == Strength::han;
  return han && r.cjk[i] ? Side::han : Side::latin;
}

/// Dashes, ellipses, middle dots and leftover quotes.
void resolve_marks(Resolver& r) {
  const std::size_t count = r.characters.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (r.settled[i]) continue;
    const char32_t c = r.characters[i];
    const bool doubled = (i + 1 < count && r.characters[i + 1] == c) ||
                         (i > 0 && r.characters[i - 1] == c);
    if (c == U'—' || c == U'…' || c == U'⋯') {
      // A doubled dash or ellipsis is the Chinese mark of two ems (GB/T
      // 15834 5.1.4, 5.1.5).
      r.settle(i, doubled && r.cjk[i] ? Side::han : from_neighbours(r, i));
    } else if (c == U'·' || c == U'‧' || c == U'・') {
      const bool between_han = i > 0 && r.strengths[i - 1] == Strength::han &&
                               i + 1 < count && r.strengths[i + 1] == Strength::han;
      r.settle(i, between_han && r.cjk[i] ? Side::han : Side::latin);
    } else if (opens(c) || closes(c)) {
      r.settle(i, from_neighbours(r, i));
    } else if (c > 0x7F && r.strengths[i] == Strength::neutral) {
      // Other symbols of ambiguous width follow Han text; all the rest is Western.
      const int width =
          u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
      const bool follows = width == U_EA_AMBIGUOUS && c != U'–' && c != U'•';
      r.settle(i, follows ? from_neighbours(r, i) : Side::latin);
    }
  }
}

}  // namespace

Strength strength_of(char32_t c) {
  if (c < 0x80) {
    const bool word =
        (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return word ? Strength::latin : Strength::neutral;
  }
  if (is_han(c) || is_cjk_mark(c)) return Strength::han;
  const auto character = static_cast<UChar32>(c);
  switch (u_charType(character)) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER: {
      const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
      return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? Strength::han
                                                           : Strength::latin;
    }
    case U_DECIMAL_DIGIT_NUMBER:
      return Strength::latin;
    default: {
      const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
      return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? Strength::han
                                                           : Strength::neutral;
    }
  }
}

std::vector<Side> resolve_sides(std::u16string_view text,
                                const std::vector<bool>& cjk_language) {
  Resolver r;
  for (std::size_t i = 0; i < text.size();) {
    r.offsets.push_back(static_cast<std::uint32_t>(i));
    r.cjk.push_back(cjk_language[i]);
    UChar32 c = 0;
    U16_NEXT(text.data(), i, text.size(), c);
    const auto character = static_cast<char32_t>(c);
    r.characters.push_back(character);
    r.strengths.push_back(strength_of(character));
    r.sides.push_back(r.strengths.back() == Strength::han ? Side::han : Side::latin);
    r.settled.push_back(r.strengths.back() != Strength::neutral);
  }
  measure_neighbours(r);
  resolve_quotes(r);
  resolve_marks(r);
  std::vector<Side> sides(text.size(), Side::latin);
  for (std::size_t i = 0; i < r.characters.size(); ++i) {
    const std::size_t end = i + 1 < r.offsets.size() ? r.offsets[i + 1] : text.size();
    for (std::size_t unit = r.offsets[i]; unit < end; ++unit) sides[unit] = r.sides[i];
  }
  return sides;
}

}  // namespace jianli
