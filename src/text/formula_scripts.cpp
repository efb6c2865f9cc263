// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "text/formula_setter.h"

namespace jianli {
namespace {

FormulaStyle script_style(FormulaStyle style, bool cramped) {
  return {static_cast<std::uint8_t>(std::min(2, style.level + 1)), cramped};
}

}  // namespace

/// Superscript and subscript beside a nucleus (The TeXbook, appendix G, rules 18a–f, with
/// the constants of the MATH table for TeX's font parameters).
FormulaBox FormulaSetter::add_scripts(const MathAtom& atom, FormulaBox base,
                                      FormulaStyle style) {
  const MathConstants& constants = face_.constants();
  const int level = style.level;
  const FormulaStyle upper_style = script_style(style, style.cramped);
  const FormulaStyle lower_style = script_style(style, true);
  // Scripts of anything but a single sign hang on its height and depth (18a).
  Unit up = 0;
  Unit down = 0;
  if (!base.is_glyph && base.begin != base.end) {
    up = base.height - units(constants.superscript_baseline_drop_max, level);
    down = base.depth + units(constants.subscript_baseline_drop_min, level);
  }
  FormulaBox upper{ink_count(), ink_count()};
  FormulaBox lower = upper;
  if (atom.has_superscript) {
    upper = set_list(atom.superscript, upper_style, false);
    const int least = style.cramped ? constants.superscript_shift_up_cramped
                                    : constants.superscript_shift_up;
    up = std::max({up, units(least, level),
                   upper.depth + units(constants.superscript_bottom_min, level)});
  }
  if (atom.has_subscript) {
    lower = set_list(atom.subscript, lower_style, false);
    down = std::max(down, units(constants.subscript_shift_down, level));
    if (!atom.has_superscript) {
      down = std::max(down, lower.height - units(constants.subscript_top_max, level));
    }
  }
  if (atom.has_superscript && atom.has_subscript) {
    const Unit gap = (up - upper.depth) - (lower.height - down);
    const Unit least = units(constants.sub_superscript_gap_min, level);
    if (gap < least) {
      down += least - gap;
      const Unit rise = units(constants.superscript_bottom_max_with_subscript, level) -
                        (up - upper.depth);
      if (rise > 0) {
        up += rise;
        down -= rise;
      }
    }
  }
  // Cut-ins: of the two heights where script and nucleus face each other the one that
  // keeps them further apart counts (OpenType, MathKernInfo).
  const auto kern = [&](const FormulaBox& script, int script_level, MathCorner own,
                        MathCorner other, Unit near, Unit far, Unit shift) -> Unit {
    if (!base.is_glyph) return 0;
    const auto at = [&](Unit height) {
      Unit sum = units(face_.kern(base.glyph, own, font_units(height, level)), level);
      if (script.is_glyph) {
        sum += units(
            face_.kern(script.glyph, other, font_units(height - shift, script_level)),
            script_level);
      }
      return sum;
    };
    return std::max(at(near), at(far));
  };
  const Unit after = units(constants.space_after_script, level);
  Unit width = base.width;
  if (atom.has_superscript) {
    const Unit x = base.width + base.italic +
                   kern(upper, upper_style.level, MathCorner::top_right,
                        MathCorner::bottom_left, up - upper.depth, base.height, up);
    move(upper, x, up);
    width = std::max(width, x + upper.width + after);
    base.height = std::max(base.height, up + upper.height);
    base.depth = std::max(base.depth, upper.depth - up);
  }
  if (atom.has_subscript) {
    const Unit x =
        base.width + kern(lower, lower_style.level, MathCorner::bottom_right,
                          MathCorner::top_left, lower.height - down, -base.depth, -down);
    move(lower, x, -down);
    width = std::max(width, x + lower.width + after);
    base.height = std::max(base.height, lower.height - down);
    base.depth = std::max(base.depth, down + lower.depth);
  }
  base.end = ink_count();
  base.width = width;
  base.italic = 0;
  base.is_glyph = false;
  return base;
}

FormulaBox FormulaSetter::add_limits(const MathAtom& atom, FormulaBox base,
                                     FormulaStyle style) {
  base.width += base.italic;
  return set_above_and_below(base, atom.superscript, atom.subscript, style);
}

/// Rule 13a: scripts centred above and below, no nearer than the face's limits; those of
/// a sloping sign follow its slope.
FormulaBox FormulaSetter::set_above_and_below(FormulaBox base, const MathList& above,
                                              const MathList& below, FormulaStyle style) {
  const MathConstants& constants = face_.constants();
  const int level = style.level;
  const FormulaBox upper = set_list(above, script_style(style, style.cramped), false);
  const FormulaBox lower = set_list(below, script_style(style, true), false);
  FormulaBox box = base;
  box.width = std::max({base.width, upper.width, lower.width});
  move(base, (box.width - base.width) / 2, 0);
  if (!above.empty()) {
    const Unit rise =
        base.height + std::max(upper.depth + units(constants.upper_limit_gap_min, level),
                               units(constants.upper_limit_baseline_rise_min, level));
    move(upper, (box.width - upper.width + base.italic) / 2, rise);
    box.height = rise + upper.height;
  }
  if (!below.empty()) {
    const Unit drop =
        base.depth + std::max(lower.height + units(constants.lower_limit_gap_min, level),
                              units(constants.lower_limit_baseline_drop_min, level));
    move(lower, (box.width - lower.width - base.italic) / 2, -drop);
    box.depth = drop + lower.depth;
  }
  box.end = ink_count();
  box.italic = 0;
  box.is_glyph = false;
  return box;
}

}  // namespace jianli
