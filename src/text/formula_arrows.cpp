// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "text/formula_setter.h"

namespace jianli {
namespace {

/// Room at either end of an arrow beside its labels, 5 mu of their size: its head is no
/// part of the line they stand on.
constexpr Unit kArrowMargin = 65536 * 5 / 18;

/// Half the thickness of a single arrow's line, 1/1000 em. Labels are measured from it:
/// they end before the head begins.
constexpr int kShaft = 30;

bool is_single_arrow(char32_t c) { return c >= 0x2190 && c <= 0x2194; }

bool is_horizontal_arrow(const MathList& base) {
  if (base.atoms.size() != 1 || base.atoms[0].kind != MathKind::symbol) return false;
  const char32_t c = base.atoms[0].character;
  return (c >= 0x2190 && c <= 0x2194) || c == 0x21D0 || c == 0x21D2 || c == 0x21D4 ||
         (c >= 0x27F5 && c <= 0x27FA);
}

}  // namespace

FormulaBox FormulaSetter::set_arrow(const MathAtom& atom, FormulaStyle style) {
  const MathConstants& constants = face_.constants();
  const int level = style.level;
  const auto script = static_cast<std::uint8_t>(std::min(2, level + 1));
  static const MathList kNone;
  const MathList& below = atom.parts.size() > 1 ? atom.parts[1] : kNone;
  const FormulaBox upper = set_list(atom.parts[0], {script, style.cramped}, false);
  const FormulaBox lower = set_list(below, {script, true}, false);
  FormulaBox box;
  box.begin = upper.begin;
  const Unit wanted =
      std::max(upper.width, lower.width) + 2 * kArrowMargin * scale_of(script) / 1000;
  const auto glyph = face_.find(atom.character);
  if (!glyph) return box;
  const FormulaBox arrow = set_stretched(
      face_.stretch(*glyph, StretchAxis::horizontal, font_units(wanted, level)),
      StretchAxis::horizontal, atom.character, atom.begin, level);
  box.width = std::max(wanted, arrow.width);
  box.height = arrow.height;
  box.depth = arrow.depth;
  Unit top = arrow.height;
  Unit bottom = arrow.depth;
  if (is_single_arrow(atom.character)) {
    const Unit axis = units(constants.axis_height, level);
    const Unit shaft = Unit{kShaft} * 65536 * scale_of(level) / 1'000'000;
    top = axis + shaft;
    bottom = shaft - axis;
  }
  move(arrow, (box.width - arrow.width) / 2, 0);
  if (!atom.parts[0].empty()) {
    const Unit rise =
        top + units(constants.stretch_stack_gap_above_min, level) + upper.depth;
    move(upper, (box.width - upper.width) / 2, rise);
    box.height = std::max(box.height, rise + upper.height);
  }
  if (!below.empty()) {
    const Unit drop =
        bottom + units(constants.stretch_stack_gap_below_min, level) + lower.height;
    move(lower, (box.width - lower.width) / 2, -drop);
    box.depth = std::max(box.depth, drop + lower.depth);
  }
  box.end = ink_count();
  return box;
}

/// An arrow under a label wider than itself grows with it; any other base stays as it is.
FormulaBox FormulaSetter::set_stack(const MathAtom& atom, FormulaStyle style) {
  if (is_horizontal_arrow(atom.parts[0])) {
    MathAtom arrow = atom;
    arrow.character = atom.parts[0].atoms[0].character;
    arrow.begin = atom.parts[0].atoms[0].begin;
    arrow.parts = {atom.parts[1], atom.parts[2]};
    return set_arrow(arrow, style);
  }
  FormulaBox base = set_list(atom.parts[0], style, false);
  return set_above_and_below(base, atom.parts[1], atom.parts[2], style);
}

}  // namespace jianli
