// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/language.h"
#include "base/utf8.h"
#include "text/formula_setter.h"
#include "text/gap_rules.h"
#include "text/itemize.h"
#include "text/resolve_sides.h"
#include "text/shape_segment.h"

namespace jianli {
namespace {

constexpr std::uint16_t kBold = 700;

/// The words as a paragraph of one inline, in the looks of the text around the formula.
Paragraph make_words(const std::string& text, const MathAtom& atom, const Inline& part) {
  Inline words = part;
  words.kind = InlineKind::writing;
  words.text = text;
  if (atom.kind == MathKind::text && atom.alphabet == MathAlphabet::bold) {
    words.style.weight = std::max(words.style.weight, kBold);
  }
  if (atom.kind == MathKind::text && atom.alphabet == MathAlphabet::italic) {
    words.style.slant = Slant::italic;
  }
  Paragraph paragraph;
  paragraph.language = part.language;
  paragraph.inlines.push_back(std::move(words));
  return paragraph;
}

/// Whether two letters stand side by side, one Han and one Western: they keep a quarter
/// em apart (CLREQ, mixed text composition in horizontal writing mode).
bool wants_gap(char16_t before, char16_t after) {
  const auto is_han = [](char16_t c) { return is_han_letter(c, Side::han); };
  const auto is_western = [](char16_t c) { return strength_of(c) == Strength::latin; };
  return (is_han(before) && is_western(after)) || (is_western(before) && is_han(after));
}

}  // namespace

FormulaBox FormulaSetter::set_text(const std::string& text, const MathAtom& atom,
                                   FormulaStyle style) {
  FormulaBox box{ink_count(), ink_count()};
  if (text.empty()) return box;
  const Paragraph words = make_words(text, atom, part_);
  ShapedParagraph shaped;
  shaped.paragraph = &words;
  shaped.text = to_utf16(text);
  shaped.inline_begins = {0};
  shaped.sides = resolve_sides(
      shaped.text,
      std::vector<bool>(shaped.text.size(), is_cjk_language(part_.language)));
  for (const TextSegment& segment :
       itemize(shaped, tools_.fonts, tools_.coverage, tools_.diagnostics)) {
    shape_segment(segment, tools_.fonts, tools_.buffer, shaped);
  }
  // Escapes make words shorter than their source: a letter's place is then near its own.
  const auto source_of = [&](std::size_t byte) {
    if (atom.kind != MathKind::text) return atom.begin;
    const std::uint32_t last = std::max(atom.text_begin + 1, atom.end) - 1;
    return std::min(atom.text_begin + static_cast<std::uint32_t>(byte), last);
  };
  const Unit level_scale = scale_of_words(style.level);
  Unit pen = 0;
  std::uint32_t unit = 0;
  std::size_t byte = 0;
  for (const GlyphRun& run : shaped.runs) {
    const Face& face = tools_.fonts[run.face];
    const Unit scale = level_scale * run.scale / 1000;
    const auto to_units = [&](std::int64_t font_units) {
      return font_units * 65536 * scale / (1000 * face.metrics.units_per_em);
    };
    for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
      const Glyph& glyph = shaped.glyphs[g];
      const std::uint32_t begin = glyph.text_begin;
      const bool is_first = glyph.text_end > begin;
      while (unit < begin) {
        const std::size_t before = byte;
        unit += next_character(text, byte) > 0xFFFF ? 2 : 1;
        if (byte == before) break;
      }
      if (is_first && begin > 0 &&
          wants_gap(shaped.text[begin - 1], shaped.text[begin])) {
        pen += 65536 * level_scale / 4000;
      }
      FormulaInk ink;
      ink.face = run.face;
      ink.scale = static_cast<std::uint16_t>(scale);
      ink.glyph = glyph.id;
      std::size_t next = byte;
      ink.character = is_first ? next_character(text, next) : char32_t{0};
      ink.source = source_of(byte);
      ink.x = pen + to_units(glyph.x_offset);
      ink.y = to_units(glyph.y_offset);
      inks.push_back(ink);
      pen += to_units(glyph.advance);
      const MathGlyph shape = measure_ink(face, glyph.id);
      box.height = std::max(box.height, ink.y + to_units(shape.height));
      box.depth = std::max(box.depth, to_units(shape.depth) - ink.y);
    }
  }
  box.width = pen;
  box.end = ink_count();
  return box;
}

}  // namespace jianli
