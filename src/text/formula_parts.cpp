// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "text/formula_setter.h"

namespace jianli {
namespace {

/// TeX's \nulldelimiterspace, 1.2 pt at 10 pt: fractions keep it on both sides, and an
/// absent delimiter has it for its width.
constexpr Unit kNullDelimiter = 65536 * 12 / 100;

/// TeX's \delimiterfactor and \delimitershortfall: a delimiter may be shorter than what
/// it encloses by a tenth, or by half an em.
constexpr Unit kDelimiterFactor = 901;
constexpr Unit kDelimiterShortfall = 65536 / 2;

FormulaStyle smaller(FormulaStyle style, bool cramped) {
  return {static_cast<std::uint8_t>(std::min(2, style.level + 1)), cramped};
}

/// What accents show in running text, where a combining character would join its
/// neighbour.
char32_t spacing_form(char32_t accent) {
  switch (accent) {
    case 0x300:
      return '`';
    case 0x301:
      return 0xB4;
    case 0x302:
      return 0x2C6;
    case 0x303:
      return 0x2DC;
    case 0x304:
      return 0xAF;
    case 0x306:
      return 0x2D8;
    case 0x307:
      return 0x2D9;
    case 0x308:
      return 0xA8;
    case 0x30A:
      return 0x2DA;
    case 0x30C:
      return 0x2C7;
    case 0x20D6:
      return 0x2190;
    case 0x20D7:
      return 0x2192;
    default:
      return accent;
  }
}

/// Under an accent i and j lose their dots.
MathList without_dots(MathList list) {
  if (list.atoms.size() == 1 && list.atoms[0].kind == MathKind::symbol) {
    char32_t& c = list.atoms[0].character;
    if (list.atoms[0].alphabet == MathAlphabet::standard) {
      if (c == 'i') c = 0x1D6A4;
      if (c == 'j') c = 0x1D6A5;
    }
  }
  return list;
}

}  // namespace

FormulaBox FormulaSetter::set_stretched(const StretchedSign& sign, StretchAxis axis,
                                        char32_t character, std::uint32_t source,
                                        int level) {
  FormulaBox box;
  box.begin = ink_count();
  for (const StretchPart& part : sign.parts) {
    const bool is_first = &part == &sign.parts.front();
    FormulaBox piece =
        set_glyph(part.glyph, is_first ? character : char32_t{0}, source, level);
    const MathGlyph& shape = face_.measure(part.glyph);
    Unit dx = 0;
    Unit dy = 0;
    if (sign.parts.size() > 1) {
      // Parts stack from their lower or left ends.
      const Unit offset = units(part.offset, level);
      (axis == StretchAxis::vertical ? dy : dx) = offset;
      if (axis == StretchAxis::vertical) dy += units(shape.depth, level);
    }
    move(piece, dx, dy);
    box.width = std::max(box.width, dx + piece.width);
    box.height = is_first ? dy + piece.height : std::max(box.height, dy + piece.height);
    box.depth = is_first ? piece.depth - dy : std::max(box.depth, piece.depth - dy);
    box.accent = piece.accent;
  }
  box.end = ink_count();
  return box;
}

FormulaBox FormulaSetter::set_delimiter(char32_t character, Unit size,
                                        std::uint32_t source, FormulaStyle style) {
  if (character == 0) {
    FormulaBox none{ink_count(), ink_count()};
    none.width = kNullDelimiter;
    return none;
  }
  const auto glyph = face_.find(character);
  if (!glyph) {
    MathAtom atom;
    atom.character = character;
    atom.begin = source;
    return set_symbol(atom, style);
  }
  FormulaBox box = set_stretched(
      face_.stretch(*glyph, StretchAxis::vertical, font_units(size, style.level)),
      StretchAxis::vertical, character, source, style.level);
  const Unit rise =
      units(face_.constants().axis_height, style.level) - (box.height - box.depth) / 2;
  move(box, 0, rise);
  box.height += rise;
  box.depth -= rise;
  return box;
}

FormulaBox FormulaSetter::set_fenced(const MathAtom& atom, FormulaStyle style) {
  FormulaBox inner = set_list(atom.parts[0], style, false);
  const Unit axis = units(face_.constants().axis_height, style.level);
  const Unit reach = std::max(inner.height - axis, inner.depth + axis);
  const Unit size =
      std::max(2 * reach * kDelimiterFactor / 1000, 2 * reach - kDelimiterShortfall);
  FormulaBox box = inner;
  const FormulaBox left = set_delimiter(atom.character, size, atom.begin, style);
  const FormulaBox right = set_delimiter(atom.closing, size, atom.closing_begin, style);
  move(inner, left.width, 0);
  move(right, left.width + inner.width, 0);
  box.end = ink_count();
  box.width = left.width + inner.width + right.width;
  box.height = std::max({inner.height, left.height, right.height});
  box.depth = std::max({inner.depth, left.depth, right.depth});
  box.is_glyph = false;
  return box;
}

/// Rules 15b–e.
FormulaBox FormulaSetter::set_fraction(const MathAtom& atom, FormulaStyle style) {
  const MathConstants& constants = face_.constants();
  const int level = style.level;
  const bool has_bar = atom.kind == MathKind::fraction;
  FormulaBox upper = set_list(atom.parts[0], smaller(style, style.cramped), false);
  FormulaBox lower = set_list(atom.parts[1], smaller(style, true), false);
  const Unit axis = units(constants.axis_height, level);
  const Unit bar = units(constants.fraction_rule_thickness, level);
  Unit up = units(
      has_bar ? constants.fraction_numerator_shift_up : constants.stack_top_shift_up,
      level);
  Unit down = units(has_bar ? constants.fraction_denominator_shift_down
                            : constants.stack_bottom_shift_down,
                    level);
  if (has_bar) {
    up = std::max(up, axis + bar / 2 + upper.depth +
                          units(constants.fraction_numerator_gap_min, level));
    down = std::max(down, lower.height - axis + bar / 2 +
                              units(constants.fraction_denominator_gap_min, level));
  } else {
    const Unit gap = (up - upper.depth) - (lower.height - down);
    const Unit missing = units(constants.stack_gap_min, level) - gap;
    if (missing > 0) {
      up += missing / 2;
      down += missing - missing / 2;
    }
  }
  FormulaBox box;
  box.begin = upper.begin;
  const Unit width = std::max(upper.width, lower.width);
  box.height = up + upper.height;
  box.depth = down + lower.depth;
  FormulaBox left{ink_count(), ink_count()};
  FormulaBox right = left;
  left.width = right.width = kNullDelimiter;
  if (!has_bar) {
    const Unit size = 2 * std::max(box.height - axis, box.depth + axis);
    left = set_delimiter('(', size * kDelimiterFactor / 1000, atom.begin, style);
    right = set_delimiter(')', size * kDelimiterFactor / 1000, atom.end - 1, style);
    box.height = std::max(box.height, left.height);
    box.depth = std::max(box.depth, left.depth);
  }
  move(upper, left.width + (width - upper.width) / 2, up);
  move(lower, left.width + (width - lower.width) / 2, -down);
  move(right, left.width + width, 0);
  if (has_bar) add_bar(left.width, axis - bar / 2, width, bar, atom.begin);
  box.width = left.width + width + right.width;
  box.end = ink_count();
  return box;
}

/// Rule 11.
FormulaBox FormulaSetter::set_radical(const MathAtom& atom, FormulaStyle style) {
  const MathConstants& constants = face_.constants();
  const int level = style.level;
  FormulaBox inner = set_list(atom.parts[0], {style.level, true}, false);
  const Unit bar = units(constants.radical_rule_thickness, level);
  Unit gap = units(constants.radical_vertical_gap, level);
  // TeX's own gap, 5/4 of the bar: it does where the next sign is much taller.
  const Unit least_gap = std::min(gap, bar * 5 / 4);
  FormulaBox box;
  box.begin = inner.begin;
  const Unit content = inner.height + inner.depth + bar;
  const auto glyph = face_.find(0x221A);
  FormulaBox sign{ink_count(), ink_count()};
  if (glyph) {
    sign = set_stretched(face_.stretch(*glyph, StretchAxis::vertical,
                                       font_units(content + least_gap, level) + 1),
                         StretchAxis::vertical, 0x221A, atom.begin, level);
  }
  // A sign larger than needed keeps its foot halfway down.
  const Unit surplus = sign.height + sign.depth - content - gap;
  gap = std::max(least_gap, gap + (surplus > 0 ? surplus / 2 : surplus));
  const Unit top = inner.height + gap + bar;
  Unit x = 0;
  FormulaBox degree{ink_count(), ink_count()};
  if (atom.parts.size() > 1) {
    degree = set_list(atom.parts[1], {2, style.cramped}, false);
    const Unit before = units(constants.radical_kern_before_degree, level);
    const Unit rise =
        (sign.height + sign.depth) * constants.radical_degree_bottom_raise_percent / 100 -
        (sign.height + sign.depth - top);
    move(degree, before, rise + degree.depth);
    x = std::max(Unit{0}, before + degree.width +
                              units(constants.radical_kern_after_degree, level));
    box.height = rise + degree.depth + degree.height;
  }
  move(sign, x, top - sign.height);
  x += sign.width;
  move(inner, x, 0);
  add_bar(x, top - bar, inner.width, bar, atom.begin);
  box.end = ink_count();
  box.width = x + inner.width;
  box.height = std::max(box.height, top + units(constants.radical_extra_ascender, level));
  box.depth = std::max(inner.depth, sign.height + sign.depth - top);
  return box;
}

/// Rule 12.
FormulaBox FormulaSetter::set_accent(const MathAtom& atom, FormulaStyle style) {
  const int level = style.level;
  const FormulaBox base =
      set_list(without_dots(atom.parts[0]), {style.level, true}, false);
  FormulaBox box = base;
  if (base.is_glyph) {
    // Scripts stand where the letter without its accent has them.
    box.italic = units(face_.measure(base.glyph).italic, level);
    box.width -= box.italic;
  }
  auto glyph = face_.find(atom.character);
  if (!glyph) return box;
  if (atom.kind == MathKind::wide_accent) {
    glyph = face_.widest_within(*glyph, font_units(base.width, level));
  }
  // Told behind its letter, as combining characters are: a formula that began with one
  // would begin inwards, and extractors would part it from what is before.
  const std::uint32_t source = std::max(atom.begin + 1, atom.end) - 1;
  const FormulaBox accent =
      set_glyph(*glyph, spacing_form(atom.character), source, level);
  const MathGlyph& shape = face_.measure(*glyph);
  const Unit centre = shape.top_accent != 0 ? units(shape.top_accent, level)
                                            : units(shape.left + shape.right, level) / 2;
  const Unit base_centre = base.is_glyph ? base.accent : base.width / 2;
  const Unit rise =
      std::max(Unit{0}, base.height - units(face_.constants().accent_base_height, level));
  move(accent, base_centre - centre, rise);
  box.end = ink_count();
  box.height = std::max(base.height, rise + accent.height);
  return box;
}

/// Rules 9 and 10.
FormulaBox FormulaSetter::set_line(const MathAtom& atom, FormulaStyle style) {
  const MathConstants& constants = face_.constants();
  const int level = style.level;
  const bool is_over = atom.kind == MathKind::over_line;
  FormulaBox box =
      set_list(atom.parts[0], {style.level, style.cramped || is_over}, false);
  box.is_glyph = false;
  if (is_over) {
    const Unit bar = units(constants.overbar_rule_thickness, level);
    const Unit y = box.height + units(constants.overbar_vertical_gap, level);
    add_bar(0, y, box.width, bar, atom.begin);
    box.height = y + bar + units(constants.overbar_extra_ascender, level);
  } else {
    const Unit bar = units(constants.underbar_rule_thickness, level);
    const Unit y = -box.depth - units(constants.underbar_vertical_gap, level) - bar;
    add_bar(0, y, box.width, bar, atom.begin);
    box.depth = -y + units(constants.underbar_extra_descender, level);
  }
  box.end = ink_count();
  return box;
}

FormulaBox FormulaSetter::set_brace(const MathAtom& atom, FormulaStyle style) {
  const int level = style.level;
  const bool is_over = atom.kind == MathKind::over_brace;
  FormulaBox box = set_list(atom.parts[0], style, false);
  box.is_glyph = false;
  const char32_t character = is_over ? 0x23DE : 0x23DF;
  const auto glyph = face_.find(character);
  if (!glyph) return box;
  const FormulaBox brace = set_stretched(
      face_.stretch(*glyph, StretchAxis::horizontal, font_units(box.width, level)),
      StretchAxis::horizontal, character, atom.begin, level);
  const MathConstants& constants = face_.constants();
  // The shortest brace is wider than one letter.
  if (brace.width > box.width) {
    move({box.begin, brace.begin}, (brace.width - box.width) / 2, 0);
    box.width = brace.width;
  }
  const Unit x = (box.width - brace.width) / 2;
  if (is_over) {
    const Unit gap = units(constants.overbar_vertical_gap, level);
    move(brace, x, box.height + gap + brace.depth);
    box.height += gap + brace.height + brace.depth;
  } else {
    const Unit gap = units(constants.underbar_vertical_gap, level);
    move(brace, x, -box.depth - gap - brace.height);
    box.depth += gap + brace.height + brace.depth;
  }
  box.end = ink_count();
  return box;
}

}  // namespace jianli
