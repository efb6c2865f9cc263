// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "layout/text_items.h"
#include "unit/text/text_fixture.h"

namespace jianli {

/// A shaped paragraph of the test fonts whose lines a test makes itself: every glyph has
/// its natural advance and no room behind it.
struct SetText {
  FontSet fonts = test_fonts();
  Paragraph paragraph;
  ShapedParagraph shaped;
  FlowParagraph flow;

  explicit SetText(Paragraph text) : paragraph(std::move(text)) {
    Diagnostics diagnostics;
    shaped = Shaper(fonts).shape(paragraph, diagnostics);
    flow.shaped = &shaped;
    flow.set.advances.resize(shaped.glyphs.size());
    flow.set.spaces.resize(shaped.glyphs.size());
    for (const GlyphRun& run : shaped.runs) {
      for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
        flow.set.advances[g] = paragraph.inlines[run.inline_index].style.size.scaled(
            shaped.glyphs[g].advance, fonts[run.face].metrics.units_per_em);
      }
    }
  }
  explicit SetText(std::string text) : SetText(test_paragraph(std::move(text))) {}

  /// Adds a line of glyphs `[begin, end)`.
  SetLine& add_line(std::uint32_t begin, std::uint32_t end) {
    SetLine line;
    line.glyph_begin = begin;
    line.glyph_end = end;
    flow.set.lines.push_back(line);
    return flow.set.lines.back();
  }

  /// Widens the room behind a glyph.
  void widen(std::uint32_t glyph, Length room) {
    flow.set.advances[glyph] += room;
    flow.set.spaces[glyph] += room;
  }

  /// Makes glyphs `[begin, end)`, one a character, a formula that shows these characters.
  Formula& add_formula(std::uint32_t begin, std::uint32_t end,
                       std::vector<char32_t> characters) {
    Formula formula;
    formula.glyph_begin = begin;
    formula.glyph_end = end;
    formula.text_begin = shaped.glyphs[begin].text_begin;
    formula.text_end = shaped.glyphs[end - 1].text_end;
    formula.characters = std::move(characters);
    shaped.formulas.push_back(std::move(formula));
    return shaped.formulas.back();
  }
};

/// A paragraph of two characters that ask for an em between them, and what follows them.
inline Paragraph spread_paragraph(const std::string& name, const std::string& rest) {
  Paragraph paragraph = test_paragraph(name);
  paragraph.inlines[0].spread = 1000;
  Inline plain = paragraph.inlines[0];
  plain.spread = 0;
  plain.text = rest;
  paragraph.inlines.push_back(plain);
  return paragraph;
}

}  // namespace jianli
