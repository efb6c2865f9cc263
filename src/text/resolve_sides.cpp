// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/resolve_sides.h"

#include <unicode/uchar.h>
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
  /// Whether a character is Chinese by itself or was found to be.
  [[nodiscard]] bool on_han_side(std::size_t i) const {
    return i < characters.size() && settled[i] && sides[i] == Side::han;
  }
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

/// The opening quotes whose closing ones have not come yet.
struct OpenQuotes {
  std::vector<std::size_t> stack;
  std::size_t doubles = 0;  ///< how many of them are `“`

  void push(const Resolver& r, std::size_t i) {
    stack.push_back(i);
    doubles += r.characters[i] == U'“' ? 1 : 0;
  }

  /// Whether a closing quote at `i` closes one of them. A double quote closes the single
  /// ones left open inside it, too (`“the ‘90s”`); a single one may be an apostrophe and
  /// closes the innermost only.
  [[nodiscard]] bool closed_by(const Resolver& r, std::size_t i) const {
    if (r.characters[i] == U'”') return doubles > 0;
    return !stack.empty() && r.characters[stack.back()] == U'‘';
  }

  std::size_t pop(const Resolver& r, std::size_t i) {
    const char32_t opening = r.characters[i] == U'”' ? U'“' : U'‘';
    while (r.characters[stack.back()] != opening) stack.pop_back();
    const std::size_t begin = stack.back();
    stack.pop_back();
    doubles -= opening == U'“' ? 1 : 0;
    return begin;
  }
};

/// Whether the letters around the quotes at `begin` and `end` make them Chinese: Han
/// right outside on either side or anywhere inside, or no letter at all.
bool is_han_pair(const Resolver& r, std::size_t begin, std::size_t end) {
  if (!r.cjk[begin]) return false;
  const Strength before = r.before(begin);
  const bool alone =
      before == Strength::neutral && r.after(begin + 1) == Strength::neutral;
  return alone || before == Strength::han || r.after(end + 1) == Strength::han ||
         r.han_before[end] > r.han_before[begin];
}

/// Pairs the quotation marks, whose code points Chinese and Western text share.
void resolve_quotes(Resolver& r) {
  OpenQuotes open;
  for (std::size_t i = 0; i < r.characters.size(); ++i) {
    const char32_t c = r.characters[i];
    if (opens(c)) open.push(r, i);
    if (!closes(c)) continue;
    const bool after_word = i > 0 && r.is_word(i - 1);
    const bool before_word = r.is_word(i + 1);
    const bool closing = open.closed_by(r, i);
    // An apostrophe stands inside a word or, if it closes nothing, at a word's edge.
    if (c == U'’' &&
        ((after_word && before_word) || (!closing && (after_word || before_word)))) {
      r.settle(i, Side::latin);
    } else if (closing) {
      const std::size_t begin = open.pop(r, i);
      const Side side = is_han_pair(r, begin, i) ? Side::han : Side::latin;
      r.settle(begin, side);
      r.settle(i, side);
    }
  }
}

/// Side that a symbol takes from the letters around it; Han wins.
Side from_neighbours(const Resolver& r, std::size_t i) {
  const bool han = r.before(i) == Strength::han || r.after(i + 1) == Strength::han;
  return han && r.cjk[i] ? Side::han : Side::latin;
}

/// The same for a punctuation mark; where there are no letters, the language decides.
Side from_neighbours_or_language(const Resolver& r, std::size_t i) {
  const bool alone =
      r.before(i) == Strength::neutral && r.after(i + 1) == Strength::neutral;
  return alone && r.cjk[i] ? Side::han : from_neighbours(r, i);
}

/// Operators that are set as the numbers beside them: `×2`, `≈ 0.5`.
bool is_operator(char32_t c) { return c == U'×' || c == U'÷' || c == U'≈' || c == U'≠'; }

/// Whether a letter or digit stands beside a character, be there a space between or not.
bool is_beside_word(const Resolver& r, std::size_t i) {
  const auto is_space = [&](std::size_t at) {
    return at < r.characters.size() && r.characters[at] == U' ';
  };
  if (r.is_word(i + 1) || (is_space(i + 1) && r.is_word(i + 2))) return true;
  if (i > 0 && r.is_word(i - 1)) return true;
  return i > 1 && is_space(i - 1) && r.is_word(i - 2);
}

/// The side of a neutral character that is no paired quote.
Side side_of_mark(const Resolver& r, std::size_t i) {
  const char32_t c = r.characters[i];
  switch (c) {
    case U'—':
    case U'…':
    case U'⋯': {
      // Doubled it is the Chinese mark of two ems (GB/T 15834 5.1.4, 5.1.5).
      const bool doubled = (i + 1 < r.characters.size() && r.characters[i + 1] == c) ||
                           (i > 0 && r.characters[i - 1] == c);
      return doubled && r.cjk[i] ? Side::han : from_neighbours_or_language(r, i);
    }
    case U'⸺':
      return r.cjk[i] ? Side::han : Side::latin;
    case U'·':
    case U'‧':
      return r.cjk[i] && i > 0 && r.on_han_side(i - 1) && r.on_han_side(i + 1)
                 ? Side::han
                 : Side::latin;
    case U'“':
    case U'”':
    case U'‘':
    case U'’':
    case U'‼':
    case U'⁇':
    case U'⁈':
    case U'⁉':
      return from_neighbours_or_language(r, i);
    case U'–':
    case U'•':
      return Side::latin;
    default:
      break;
  }
  if (c <= 0x7F) return Side::latin;
  if ((is_word_sign(c) || is_operator(c)) && is_beside_word(r, i)) return Side::latin;
  // Other symbols of ambiguous width follow Han text; all the rest is Western.
  const int width =
      u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_AMBIGUOUS ? from_neighbours(r, i) : Side::latin;
}

/// Dashes, ellipses, middle dots, symbols and leftover quotes.
void resolve_marks(Resolver& r) {
  for (std::size_t i = 0; i < r.characters.size(); ++i) {
    if (!r.settled[i]) r.settle(i, side_of_mark(r, i));
  }
}

}  // namespace

Strength strength_of(char32_t c) {
  if (c < 0x80) {
    const bool word =
        (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return word ? Strength::latin : Strength::neutral;
  }
  if (is_cjk(c)) return Strength::han;
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
  r.offsets.reserve(text.size());
  r.cjk.reserve(text.size());
  r.characters.reserve(text.size());
  r.strengths.reserve(text.size());
  r.sides.reserve(text.size());
  r.settled.reserve(text.size());
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
