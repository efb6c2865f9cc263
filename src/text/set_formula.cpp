// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/set_formula.h"

#include <algorithm>

#include "base/utf8.h"
#include "math/read_math.h"
#include "text/formula_setter.h"

namespace jianli {
namespace {

/// Puts the inks of a formula into a paragraph as runs and glyphs whose advances lead
/// from each glyph to the next.
struct FormulaEmitter {
  const FormulaTools& tools;
  const Inline& part;
  std::uint32_t inline_index;
  ShapedParagraph& shaped;
  Formula formula;
  std::size_t byte = 0;    ///< of the source
  std::uint32_t unit = 0;  ///< the UTF-16 unit at it

  /// The place of a byte of the source in the paragraph; bytes come in order.
  std::uint32_t place_of_byte(std::uint32_t wanted) {
    while (byte < wanted && byte < part.text.size()) {
      unit += next_character(part.text, byte) > 0xFFFF ? 2 : 1;
    }
    return formula.text_begin + unit;
  }

  [[nodiscard]] Unit fine(std::int64_t font_units, const FormulaInk& ink) const {
    return font_units * 65536 * ink.scale /
           (1000 * tools.fonts[ink.face].metrics.units_per_em);
  }
  [[nodiscard]] std::int32_t coarse(Unit length, const FormulaInk& ink, int scale) const {
    const Unit numerator = length * 1000 * tools.fonts[ink.face].metrics.units_per_em;
    const Unit denominator = Unit{65536} * scale;
    const Unit half = numerator < 0 ? -denominator / 2 : denominator / 2;
    return static_cast<std::int32_t>((numerator + half) / denominator);
  }

  void add_run_for(const FormulaInk& ink, std::uint32_t glyph) {
    const bool continues =
        !shaped.runs.empty() && shaped.runs.back().glyph_end > formula.glyph_begin &&
        shaped.runs.back().face == ink.face && shaped.runs.back().scale == ink.scale;
    if (!continues) {
      GlyphRun run;
      run.face = ink.face;
      run.scale = ink.scale;
      run.inline_index = inline_index;
      run.glyph_begin = glyph;
      shaped.runs.push_back(run);
    }
    shaped.runs.back().glyph_end = glyph + 1;
  }

  /// One piece: its glyphs in the order of the source. No advance is negative: a glyph
  /// that stands left of an earlier one, as a denominator does, is reached from a pen
  /// that waited for it.
  void add_piece(std::vector<FormulaInk>& inks, const FormulaPiece& piece) {
    std::stable_sort(inks.begin(), inks.end(), [](const auto& a, const auto& b) {
      return a.is_bar != b.is_bar ? b.is_bar : a.source < b.source;
    });
    const auto bars = std::find_if(inks.begin(), inks.end(),
                                   [](const FormulaInk& ink) { return ink.is_bar; });
    const auto count = static_cast<std::size_t>(bars - inks.begin());
    std::vector<Unit> pens(count + 1, piece.end);
    for (std::size_t i = count; i-- > 0;) {
      pens[i] = std::max(piece.begin, std::min(pens[i + 1], inks[i].x));
    }
    pens[0] = piece.begin;
    Unit pen = piece.begin;
    const auto first = static_cast<std::uint32_t>(shaped.glyphs.size());
    for (std::size_t i = 0; i < count; ++i) {
      const FormulaInk& ink = inks[i];
      Glyph glyph;
      glyph.id = ink.glyph;
      glyph.x_offset = coarse(ink.x - pen, ink, ink.scale);
      glyph.y_offset = coarse(ink.y, ink, ink.scale);
      glyph.advance = std::max(0, coarse(pens[i + 1] - pen, ink, ink.scale));
      pen += fine(glyph.advance, ink);
      glyph.text_begin = glyph.text_end = place_of_byte(ink.source);
      add_run_for(ink, static_cast<std::uint32_t>(shaped.glyphs.size()));
      shaped.glyphs.push_back(glyph);
      formula.characters.push_back(ink.character);
    }
    for (auto bar = bars; bar != inks.end(); ++bar) {
      const FormulaInk& anchor = inks.front();
      formula.bars.push_back({first, coarse(bar->x - piece.begin, anchor, 1000),
                              coarse(bar->y, anchor, 1000),
                              coarse(bar->width, anchor, 1000),
                              std::max(1, coarse(bar->thickness, anchor, 1000))});
    }
  }

  /// The space behind a piece, which the line's end swallows.
  void add_space(Unit width, const FormulaInk& last) {
    formula.spaces.push_back({static_cast<std::uint32_t>(shaped.glyphs.size()) - 1,
                              coarse(width, last, last.scale)});
  }

  /// Shares the source out: a glyph stands for what is written from its place to the next
  /// glyph's.
  void share_out_text() {
    std::vector<Glyph>& glyphs = shaped.glyphs;
    if (formula.glyph_begin < glyphs.size()) {
      const std::uint32_t begin = glyphs[formula.glyph_begin].text_begin;
      for (std::size_t i = formula.glyph_begin;
           i < glyphs.size() && glyphs[i].text_begin == begin; ++i) {
        glyphs[i].text_begin = glyphs[i].text_end = formula.text_begin;
      }
    }
    std::uint32_t end = formula.text_end;
    for (std::size_t i = glyphs.size(); i-- > formula.glyph_begin;) {
      const bool is_first =
          i == formula.glyph_begin || glyphs[i - 1].text_begin != glyphs[i].text_begin;
      if (!is_first) continue;
      glyphs[i].text_end = end;
      end = glyphs[i].text_begin;
    }
    // From the back: a paragraph may have many formulas.
    for (auto run = shaped.runs.rbegin();
         run != shaped.runs.rend() && run->glyph_begin >= formula.glyph_begin; ++run) {
      run->text_begin = glyphs[run->glyph_begin].text_begin;
      run->text_end = run->text_begin;
      for (std::uint32_t g = run->glyph_begin; g < run->glyph_end; ++g) {
        run->text_end = std::max(run->text_end, glyphs[g].text_end);
      }
    }
  }
};

}  // namespace

void set_formula(std::uint32_t inline_index, const FormulaTools& tools, MathFace* face,
                 ShapedParagraph& shaped) {
  const Inline& part = shaped.paragraph->inlines[inline_index];
  FormulaEmitter emitter{tools, part, inline_index, shaped, {}};
  Formula& formula = emitter.formula;
  formula.text_begin = shaped.inline_begins[inline_index];
  formula.text_end = shaped.inline_end(inline_index);
  if (formula.text_begin == formula.text_end) return;
  if (face == nullptr) {
    tools.diagnostics.report(Rule::missing_font, part.span,
                             "no face of the design's role `math` can set formulas",
                             "name a family with a MATH table, `TeX Gyre Pagella Math`");
    return;
  }
  formula.glyph_begin = static_cast<std::uint32_t>(shaped.glyphs.size());
  FormulaSetter setter(tools, *face, part);
  const FormulaBox box = setter.set(read_math(part.text).list);
  // Rounded away from the ink.
  formula.height = static_cast<std::int32_t>((box.height * 1000 + 65535) / 65536);
  formula.depth = static_cast<std::int32_t>((box.depth * 1000 + 65535) / 65536);
  std::uint32_t ink_begin = 0;
  for (std::size_t i = 0; i < setter.pieces.size(); ++i) {
    const FormulaPiece& piece = setter.pieces[i];
    std::vector<FormulaInk> inks(setter.inks.begin() + ink_begin,
                                 setter.inks.begin() + piece.ink_end);
    ink_begin = piece.ink_end;
    const bool has_glyph = std::any_of(inks.begin(), inks.end(),
                                       [](const FormulaInk& ink) { return !ink.is_bar; });
    if (!has_glyph) {
      // Bars and spaces hang on a glyph: one without ink.
      FormulaInk blank;
      blank.face = face->id();
      blank.glyph = face->find(' ').value_or(0);
      blank.source = piece.source;
      blank.x = piece.begin;
      inks.push_back(blank);
    }
    const auto first = static_cast<std::uint32_t>(shaped.glyphs.size());
    emitter.add_piece(inks, piece);
    if (i > 0) shaped.breaks[shaped.glyphs[first].text_begin] = piece.before;
    if (i + 1 < setter.pieces.size()) {
      const auto last = std::find_if(inks.rbegin(), inks.rend(),
                                     [](const FormulaInk& ink) { return !ink.is_bar; });
      emitter.add_space(setter.pieces[i + 1].begin - piece.end, *last);
    }
  }
  formula.glyph_end = static_cast<std::uint32_t>(shaped.glyphs.size());
  emitter.share_out_text();
  shaped.formulas.push_back(std::move(formula));
}

}  // namespace jianli
