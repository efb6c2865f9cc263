// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace jianli {

/// The classes TeX spaces atoms by (Knuth, The TeXbook, ch. 17).
enum class AtomClass : std::uint8_t { ord, op, bin, rel, open, close, punct, inner };

/// The alphabets of letters and digits; `standard` sets Latin and small Greek letters
/// italic, all else upright.
enum class MathAlphabet : std::uint8_t {
  standard,
  upright,
  bold,
  italic,
  bold_italic,
  sans,
  mono,
  script,
  fraktur,
  double_struck
};

/// What an atom shows.
enum class MathKind : std::uint8_t {
  symbol,       ///< `character`
  name,         ///< a function's name, upright: `text`
  text,         ///< writing, set as the text around the formula: `text`
  group,        ///< parts[0]
  fraction,     ///< parts[0] over parts[1]
  binomial,     ///< the same without a bar, in parentheses
  radical,      ///< parts[0] under the root; parts[1], if there, is its degree
  accent,       ///< `character` over parts[0]
  wide_accent,  ///< the same, as wide as fits
  over_line,    ///< parts[0]
  under_line,
  over_brace,  ///< scripts stand above and below
  under_brace,
  stack,      ///< parts: base, above, below
  arrow,      ///< `character` as long as parts[0] above and parts[1] below need
  fenced,     ///< parts[0] between `character` and `closing`, each 0 for none
  delimiter,  ///< `character` in size `amount`, 1 to 4
  space       ///< `amount` / 36 em
};

/// Where the scripts of an operator stand.
enum class MathLimits : std::uint8_t { beside, above_and_below };

struct MathAtom;

/// Atoms in their order.
struct MathList {
  std::vector<MathAtom> atoms;
  [[nodiscard]] bool empty() const { return atoms.empty(); }
};

/// A nucleus with its scripts.
struct MathAtom {
  MathKind kind = MathKind::symbol;
  AtomClass atom_class = AtomClass::ord;
  MathAlphabet alphabet = MathAlphabet::standard;
  MathLimits limits = MathLimits::beside;
  char32_t character = 0, closing = 0;
  std::int32_t amount = 0;
  std::string text;
  std::vector<MathList> parts;
  bool has_superscript = false, has_subscript = false;
  MathList superscript, subscript;
  std::uint32_t begin = 0, end = 0;  ///< its nucleus in the source, in bytes
  std::uint32_t text_begin = 0;      ///< where `text` begins in the source
  std::uint32_t closing_begin = 0;   ///< where the closing delimiter stands
};

/// The tree as one line of text, for tests: `(frac [N] [2])`.
std::string dump(const MathList& list);

}  // namespace jianli
