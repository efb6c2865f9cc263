// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "layout/parts_on.h"
#include "layout/text_items.h"

namespace jianli {
namespace {

void add_formulas(const FlowParagraph& paragraph, const SetLine& line,
                  std::vector<Reading>& readings) {
  const ShapedParagraph& shaped = *paragraph.shaped;
  for (const Formula& formula :
       parts_on(shaped.formulas, line.glyph_begin, line.glyph_end)) {
    Reading reading;
    reading.glyph_begin = std::max(formula.glyph_begin, line.glyph_begin);
    reading.glyph_end = std::min(formula.glyph_end, line.glyph_end);
    if (reading.glyph_begin >= reading.glyph_end) continue;
    reading.formula = &formula;
    reading.text_begin = reading.glyph_begin == formula.glyph_begin
                             ? formula.text_begin
                             : shaped.glyphs[reading.glyph_begin].text_begin;
    reading.text_end = reading.glyph_end == formula.glyph_end
                           ? formula.text_end
                           : shaped.glyphs[reading.glyph_end].text_begin;
    readings.push_back(reading);
  }
}

/// Words of inlines that ask for room between their characters.
void add_spread_words(const FlowParagraph& paragraph, const SetLine& line,
                      std::vector<Reading>& readings) {
  const ShapedParagraph& shaped = *paragraph.shaped;
  const auto& inlines = shaped.paragraph->inlines;
  std::uint32_t g = line.glyph_begin;
  if (g >= line.glyph_end) return;
  for (std::size_t i = shaped.inline_at(shaped.glyphs[g].text_begin);
       i < inlines.size() && g < line.glyph_end; ++i) {
    const std::uint32_t begin = shaped.inline_begins[i];
    if (begin > shaped.glyphs[line.glyph_end - 1].text_begin) return;
    if (inlines[i].spread == 0) continue;
    const std::uint32_t end = shaped.inline_end(i);
    while (g < line.glyph_end && shaped.glyphs[g].text_begin < begin) ++g;
    Reading reading;
    reading.glyph_begin = g;
    while (g < line.glyph_end && shaped.glyphs[g].text_begin < end) ++g;
    reading.glyph_end = g;
    // A character by itself has no room to hide.
    if (reading.glyph_end - reading.glyph_begin < 2) continue;
    reading.text_begin = shaped.glyphs[reading.glyph_begin].text_begin;
    reading.text_end =
        g < shaped.glyphs.size() ? std::min(end, shaped.glyphs[g].text_begin) : end;
    readings.push_back(reading);
  }
}

}  // namespace

std::vector<Reading> find_readings(const FlowParagraph& paragraph, const SetLine& line) {
  std::vector<Reading> readings;
  add_formulas(paragraph, line, readings);
  add_spread_words(paragraph, line, readings);
  std::sort(readings.begin(), readings.end(), [](const Reading& a, const Reading& b) {
    return a.glyph_begin < b.glyph_begin;
  });
  return readings;
}

}  // namespace jianli
