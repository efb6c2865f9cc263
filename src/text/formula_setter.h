// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "math/math_list.h"
#include "text/math_metrics.h"
#include "text/set_formula.h"

namespace jianli {

/// A distance in a formula: 1/65536 of the type size around it.
using Unit = std::int64_t;

/// The style an atom is set in (The TeXbook, ch. 17): 0 text, 1 script, 2 script of a
/// script. Superscripts stand lower in a cramped one.
struct FormulaStyle {
  std::uint8_t level = 0;
  bool cramped = false;
};

/// A glyph or, without one, a bar at its place; y grows upwards from the baseline.
struct FormulaInk {
  bool is_bar = false;
  FaceId face = 0;
  std::uint16_t scale = 1000;
  std::uint32_t glyph = 0;
  char32_t character = 0;
  std::uint32_t source = 0;  ///< the byte of the source it shows
  Unit x = 0, y = 0;
  Unit width = 0, thickness = 0;  ///< of a bar
};

/// Inks `[begin, end)` as one thing; its origin is at the left of its baseline.
struct FormulaBox {
  std::uint32_t begin = 0, end = 0;
  Unit width = 0, height = 0, depth = 0;
  Unit italic = 0;          ///< a single glyph's italics correction, not in `width`
  bool is_glyph = false;    ///< a single glyph of the face of formulas
  std::uint32_t glyph = 0;  ///< that glyph
  Unit accent = 0;          ///< where an accent is centred
  Unit overhang = 0;  ///< how far a slanted letter's tail reaches left of its origin
};

/// A part of a formula no line ends in.
struct FormulaPiece {
  BreakKind before = BreakKind::formula;  ///< what it costs to begin a line with it
  std::uint32_t ink_end = 0;
  std::uint32_t source = 0;  ///< where it begins
  Unit begin = 0, end = 0;   ///< what stands between two pieces vanishes at a line's end
};

/// Sets a formula's tree. Boxes are made where their atoms stand in the tree and moved
/// when the atom around them knows their place.
class FormulaSetter {
 public:
  FormulaSetter(const FormulaTools& tools, MathFace& face, const Inline& part);

  /// Sets a whole formula; `inks` and `pieces` are then complete.
  FormulaBox set(const MathList& list);

  std::vector<FormulaInk> inks;
  std::vector<FormulaPiece> pieces;

 private:
  // formula_setter.cpp: lists, atoms, signs.
  FormulaBox set_list(const MathList& list, FormulaStyle style, bool is_outermost);
  void begin_piece(Unit end_of_last, const FormulaPiece& piece);
  FormulaBox set_atom(const MathAtom& atom, FormulaStyle style);
  FormulaBox set_nucleus(const MathAtom& atom, FormulaStyle style);
  FormulaBox set_symbol(const MathAtom& atom, FormulaStyle style);
  FormulaBox set_name(const MathAtom& atom, FormulaStyle style);
  FormulaBox set_delimiter(char32_t character, Unit size, std::uint32_t source,
                           FormulaStyle style);
  FormulaBox set_stretched(const StretchedSign& sign, StretchAxis axis,
                           char32_t character, std::uint32_t source, int level);
  FormulaBox set_glyph(std::uint32_t glyph, char32_t character, std::uint32_t source,
                       int level);

  // formula_scripts.cpp
  FormulaBox add_scripts(const MathAtom& atom, FormulaBox base, FormulaStyle style);
  FormulaBox add_limits(const MathAtom& atom, FormulaBox base, FormulaStyle style);
  FormulaBox set_above_and_below(FormulaBox base, const MathList& above,
                                 const MathList& below, FormulaStyle style);

  // formula_parts.cpp: what is built of several boxes.
  FormulaBox set_fraction(const MathAtom& atom, FormulaStyle style);
  FormulaBox set_radical(const MathAtom& atom, FormulaStyle style);
  FormulaBox set_fenced(const MathAtom& atom, FormulaStyle style);
  FormulaBox set_accent(const MathAtom& atom, FormulaStyle style);
  FormulaBox set_line(const MathAtom& atom, FormulaStyle style);
  FormulaBox set_brace(const MathAtom& atom, FormulaStyle style);
  FormulaBox set_arrow(const MathAtom& atom, FormulaStyle style);
  FormulaBox set_stack(const MathAtom& atom, FormulaStyle style);

  // formula_text.cpp
  FormulaBox set_text(const std::string& text, const MathAtom& atom, FormulaStyle style);

  /// The size of a style's signs and of its words, in 1/1000 of the text's.
  [[nodiscard]] int scale_of(int level) const;
  [[nodiscard]] int scale_of_words(int level) const;
  /// Font units at a style's size as units of the formula, and back.
  [[nodiscard]] Unit units(int font_units, int level) const;
  [[nodiscard]] int font_units(Unit length, int level) const;
  void move(const FormulaBox& box, Unit dx, Unit dy);
  void add_bar(Unit x, Unit y, Unit width, Unit thickness, std::uint32_t source);
  [[nodiscard]] std::uint32_t ink_count() const {
    return static_cast<std::uint32_t>(inks.size());
  }

  const FormulaTools& tools_;
  MathFace& face_;
  const Inline& part_;
  int size_ = 1000;  ///< of signs beside words
};

}  // namespace jianli
