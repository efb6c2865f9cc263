// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/formula_setter.h"

#include <algorithm>

#include "base/utf8.h"
#include "math/alphabets.h"
#include "math/commands.h"
#include "text/select_face.h"

namespace jianli {
namespace {

/// TeX's spaces between classes (The TeXbook, ch. 18): 1 thin, 2 medium, 3 thick; a minus
/// where scripts have none. Pairs that cannot meet are 0.
constexpr int kSpacing[8][8] = {
    // ord op bin rel open close punct inner
    {0, 1, -2, -3, 0, 0, 0, -1},      // ord
    {1, 1, 0, -3, 0, 0, 0, -1},       // op
    {-2, -2, 0, 0, -2, 0, 0, -2},     // bin
    {-3, -3, 0, 0, -3, 0, 0, -3},     // rel
    {0, 0, 0, 0, 0, 0, 0, 0},         // open
    {0, 1, -2, -3, 0, 0, 0, -1},      // close
    {-1, -1, 0, -1, -1, -1, -1, -1},  // punct
    {-1, 1, -2, -3, -1, 0, -1, -1},   // inner
};

/// The three spaces in 1/18 em.
constexpr Unit kSpaceWidths[] = {0, 3, 4, 5};

Unit space_between(AtomClass left, AtomClass right, int level) {
  const int entry = kSpacing[static_cast<int>(left)][static_cast<int>(right)];
  if (entry < 0 && level > 0) return 0;
  return kSpaceWidths[entry < 0 ? -entry : entry] * 65536 / 18;
}

/// The classes atoms are spaced by: an operator that lacks an operand is a sign like any
/// other (The TeXbook, appendix G, rules 5 and 6), as the minus of `-1`.
std::vector<AtomClass> find_classes(const MathList& list) {
  std::vector<AtomClass> classes(list.atoms.size());
  AtomClass last = AtomClass::open;
  std::size_t last_index = list.atoms.size();
  for (std::size_t i = 0; i < list.atoms.size(); ++i) {
    AtomClass own = list.atoms[i].atom_class;
    classes[i] = own;
    if (list.atoms[i].kind == MathKind::space) continue;
    const bool lacks_left = last == AtomClass::bin || last == AtomClass::op ||
                            last == AtomClass::rel || last == AtomClass::open ||
                            last == AtomClass::punct;
    if (own == AtomClass::bin && lacks_left) own = AtomClass::ord;
    const bool lacks_right =
        own == AtomClass::rel || own == AtomClass::close || own == AtomClass::punct;
    if (last == AtomClass::bin && lacks_right) classes[last_index] = AtomClass::ord;
    classes[i] = own;
    last = own;
    last_index = i;
  }
  if (last == AtomClass::bin) classes[last_index] = AtomClass::ord;
  return classes;
}

/// The size in which letters of a face look as large as those of another, in 1/1000: the
/// mean of small letters and capitals is as high. Faces within a fiftieth are alike, and
/// what a face says of itself is trusted up to a fifth.
int matching_size(const FaceMetrics& own, const FaceMetrics& other) {
  const auto height = [](const FaceMetrics& face) {
    return std::int64_t{face.x_height + face.cap_height} * 1000 / face.units_per_em;
  };
  if (own.x_height <= 0 || other.x_height <= 0 || height(own) <= 0) return 1000;
  const std::int64_t size = height(other) * 1000 / height(own);
  if (size > 980 && size < 1020) return 1000;
  return static_cast<int>(std::clamp<std::int64_t>(size, 800, 1200));
}

/// How many brackets are open behind an atom of a list.
int count_brackets(int open, const MathAtom& atom) {
  if (atom.atom_class == AtomClass::open) return open + 1;
  // Exclamation marks are of the class of brackets that close.
  const bool closes = atom.atom_class == AtomClass::close && is_delimiter(atom.character);
  return closes ? std::max(0, open - 1) : open;
}

}  // namespace

FormulaSetter::FormulaSetter(const FormulaTools& tools, MathFace& face,
                             const Inline& part)
    : tools_(tools), face_(face), part_(part) {
  const auto text = preferred_face(tools.fonts, part.style, Side::latin, part.language);
  if (!text) return;
  const Face& words = tools.fonts[*text];
  size_ = matching_size(tools.fonts[face.id()].metrics, words.metrics) *
          face_scale(tools.fonts, part.style, words) / 1000;
}

int FormulaSetter::scale_of_words(int level) const {
  const MathConstants& constants = face_.constants();
  if (level == 0) return 1000;
  return 10 * (level == 1 ? constants.script_percent : constants.script_script_percent);
}

int FormulaSetter::scale_of(int level) const {
  return scale_of_words(level) * size_ / 1000;
}

Unit FormulaSetter::units(int font_units, int level) const {
  return Unit{font_units} * 65536 * scale_of(level) / (1000 * face_.units_per_em());
}

int FormulaSetter::font_units(Unit length, int level) const {
  constexpr Unit kMost = 1'000'000;
  return static_cast<int>(std::min(
      kMost, length * 1000 * face_.units_per_em() / (Unit{65536} * scale_of(level))));
}

void FormulaSetter::move(const FormulaBox& box, Unit dx, Unit dy) {
  if (dx == 0 && dy == 0) return;
  for (std::uint32_t i = box.begin; i < box.end; ++i) {
    inks[i].x += dx;
    inks[i].y += dy;
  }
}

void FormulaSetter::add_bar(Unit x, Unit y, Unit width, Unit thickness,
                            std::uint32_t source) {
  FormulaInk bar;
  bar.is_bar = true;
  bar.source = source;
  bar.x = x;
  bar.y = y;
  bar.width = width;
  bar.thickness = thickness;
  inks.push_back(bar);
}

FormulaBox FormulaSetter::set(const MathList& list) { return set_list(list, {}, true); }

/// Ends the piece before, whose ink is complete, and begins the next.
void FormulaSetter::begin_piece(Unit end_of_last, const FormulaPiece& piece) {
  pieces.back().ink_end = ink_count();
  pieces.back().end = end_of_last;
  pieces.push_back(piece);
}

FormulaBox FormulaSetter::set_list(const MathList& list, FormulaStyle style,
                                   bool is_outermost) {
  const std::vector<AtomClass> classes = find_classes(list);
  FormulaBox box;
  box.begin = ink_count();
  const Unit scale = scale_of(style.level);
  const AtomClass* last = nullptr;
  Unit pen = 0;
  Unit last_end = 0;
  int brackets = 0;
  std::size_t set_atoms = 0;
  FormulaBox only;
  if (is_outermost) pieces.push_back({});
  for (std::size_t i = 0; i < list.atoms.size(); ++i) {
    const MathAtom& atom = list.atoms[i];
    if (atom.kind == MathKind::space) {
      pen += Unit{atom.amount} * 65536 * scale / 36'000;
      continue;
    }
    if (last != nullptr) {
      pen += space_between(*last, classes[i], style.level) * scale / 1000;
      // TeX breaks behind operators, and behind relations unless another follows (The
      // TeXbook, ch. 18). What stands in brackets is kept whole if it can be.
      const bool may_end = *last == AtomClass::bin ||
                           (*last == AtomClass::rel && classes[i] != AtomClass::rel);
      if (is_outermost && may_end && pen >= last_end && ink_count() > 0) {
        const BreakKind kind = brackets > 0 ? BreakKind::last_resort : BreakKind::formula;
        begin_piece(last_end, {kind, 0, atom.begin, pen, 0});
      }
    }
    const FormulaBox part = set_atom(atom, style);
    // The tail of a slanted f or j would touch the bracket or the Han before it.
    if (last == nullptr || *last == AtomClass::open) pen += part.overhang / 2;
    move(part, pen, 0);
    pen += part.width;
    last_end = pen;
    box.height = set_atoms == 0 ? part.height : std::max(box.height, part.height);
    box.depth = set_atoms == 0 ? part.depth : std::max(box.depth, part.depth);
    if (++set_atoms == 1) only = part;
    brackets = count_brackets(brackets, atom);
    last = &classes[i];
  }
  box.width = pen;
  box.end = ink_count();
  const bool is_one = set_atoms == 1 && only.is_glyph && list.atoms.size() == 1;
  if (is_one) {
    box.is_glyph = true;
    box.glyph = only.glyph;
    box.accent = only.accent + only.overhang / 2;
  }
  if (is_outermost) {
    pieces.back().ink_end = box.end;
    pieces.back().end = pen;
  }
  return box;
}

FormulaBox FormulaSetter::set_atom(const MathAtom& atom, FormulaStyle style) {
  FormulaBox base = set_nucleus(atom, style);
  const bool has_scripts = atom.has_superscript || atom.has_subscript;
  if (has_scripts && atom.limits == MathLimits::above_and_below)
    return add_limits(atom, base, style);
  const bool braced =
      atom.kind == MathKind::over_brace || atom.kind == MathKind::under_brace;
  if (has_scripts && braced) return add_limits(atom, base, style);
  if (has_scripts) return add_scripts(atom, base, style);
  // Nothing stands below the overhang of a slanted letter: what follows keeps clear of it
  // (appendix G, rule 17).
  base.width += base.italic;
  base.italic = 0;
  return base;
}

FormulaBox FormulaSetter::set_nucleus(const MathAtom& atom, FormulaStyle style) {
  switch (atom.kind) {
    case MathKind::symbol:
      return set_symbol(atom, style);
    case MathKind::name:
      return set_name(atom, style);
    case MathKind::text:
      return set_text(atom.text, atom, style);
    case MathKind::group:
      return set_list(atom.parts[0], style, false);
    case MathKind::fraction:
    case MathKind::binomial:
      return set_fraction(atom, style);
    case MathKind::radical:
      return set_radical(atom, style);
    case MathKind::accent:
    case MathKind::wide_accent:
      return set_accent(atom, style);
    case MathKind::over_line:
    case MathKind::under_line:
      return set_line(atom, style);
    case MathKind::over_brace:
    case MathKind::under_brace:
      return set_brace(atom, style);
    case MathKind::stack:
      return set_stack(atom, style);
    case MathKind::arrow:
      return set_arrow(atom, style);
    case MathKind::fenced:
      return set_fenced(atom, style);
    case MathKind::delimiter:
      // amsmath: 1.2, 1.8, 2.4 and 3 times a bracket of about one em.
      return set_delimiter(
          atom.character,
          Unit{3 + 3 * atom.amount} * 65536 * scale_of(style.level) / (5 * 1000),
          atom.begin, style);
    case MathKind::space:
      break;
  }
  return {ink_count(), ink_count()};
}

FormulaBox FormulaSetter::set_glyph(std::uint32_t glyph, char32_t character,
                                    std::uint32_t source, int level) {
  const MathGlyph& shape = face_.measure(glyph);
  FormulaBox box;
  box.begin = ink_count();
  FormulaInk ink;
  ink.face = face_.id();
  ink.scale = static_cast<std::uint16_t>(scale_of(level));
  ink.glyph = glyph;
  ink.character = character;
  ink.source = source;
  inks.push_back(ink);
  box.end = ink_count();
  box.width = units(shape.advance, level);
  box.height = units(shape.height, level);
  box.depth = units(shape.depth, level);
  box.italic = units(shape.italic, level);
  box.is_glyph = true;
  box.glyph = glyph;
  box.accent = units(shape.top_accent, level);
  if (shape.left < -face_.units_per_em() / 20) box.overhang = units(-shape.left, level);
  return box;
}

FormulaBox FormulaSetter::set_symbol(const MathAtom& atom, FormulaStyle style) {
  const char32_t character = in_alphabet(atom.character, atom.alphabet);
  auto glyph = face_.find(character);
  if (!glyph) glyph = face_.find(atom.character);
  if (!glyph) {
    std::string text;
    append_utf8(text, atom.character);
    return set_text(text, atom, style);
  }
  if (style.level > 0) glyph = face_.script_form(*glyph, style.level);
  FormulaBox box = set_glyph(*glyph, atom.character, atom.begin, style.level);
  if (atom.atom_class == AtomClass::op) {
    // Big operators stand centred on the axis (appendix G, rule 13).
    const Unit axis = units(face_.constants().axis_height, style.level);
    const Unit rise = axis - (box.height - box.depth) / 2;
    move(box, 0, rise);
    box.height += rise;
    box.depth -= rise;
    box.is_glyph = false;
    box.overhang = 0;
    // The width of a big operator has its overhang in it: a subscript tucks in under the
    // integral sign (MathML Core, LargeOpItalicCorrection).
    box.width -= box.italic;
  }
  return box;
}

FormulaBox FormulaSetter::set_name(const MathAtom& atom, FormulaStyle style) {
  MathList letters;
  // A name that is written out, as all but `\argmax` and its like, has its letters'
  // places.
  const std::size_t written = atom.end - atom.text_begin;
  const bool is_written = written == atom.text.size() || written == atom.text.size() + 1;
  for (std::size_t offset = 0; offset < atom.text.size();) {
    MathAtom letter;
    const std::size_t at = offset;
    letter.character = next_character(atom.text, offset);
    letter.alphabet = MathAlphabet::upright;
    letter.begin = is_written && at > 0 ? atom.text_begin + static_cast<std::uint32_t>(at)
                                        : atom.begin;
    if (letter.character == ' ' || letter.character == 0xA0) {
      letter.kind = MathKind::space;
      letter.amount = 6;
    }
    if (letter.character == '-') letter.character = 0x2010;
    letters.atoms.push_back(std::move(letter));
  }
  return set_list(letters, style, false);
}

}  // namespace jianli
