// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/utf8.h"
#include "layout/find_links.h"
#include "layout/parts_on.h"
#include "layout/text_items.h"
#include "text/math_metrics.h"
#include "text/select_face.h"

namespace jianli {
namespace {

constexpr char32_t kIdeographicSpace = 0x3000;
constexpr char32_t kEnSpace = 0x2002;
constexpr char32_t kZeroWidthSpace = 0x200B;
constexpr char16_t kSoftHyphen = 0x00AD;

/// What one glyph says: of a formula's glyph the character it shows, else its cluster.
std::u16string text_of_glyph(const ShapedParagraph& shaped, const ItemRange& range,
                             std::uint32_t g) {
  if (range.reading != nullptr && range.reading->formula != nullptr) {
    const Formula& formula = *range.reading->formula;
    const char32_t shown = formula.characters.at(g - formula.glyph_begin);
    std::u16string text;
    if (shown != 0) append_utf16(text, shown);
    return text;
  }
  const Glyph& glyph = shaped.glyphs[g];
  return shaped.text.substr(glyph.text_begin, glyph.text_end - glyph.text_begin);
}

void append_glyph(TextItem& item, PlacedGlyph placed, std::u16string_view text) {
  placed.text_begin = static_cast<std::uint32_t>(item.text.size());
  item.text += text;
  placed.text_end = static_cast<std::uint32_t>(item.text.size());
  item.glyphs.push_back(placed);
}

/// Fills the room behind a character of a spread word with a blank glyph that stands for
/// the next character, whose own glyph then stands for nothing: extractors that do not
/// know /ActualText would take the room for a space and part the word (measured: poppler
/// and MuPDF from 0.2 em on, pdf.js and pdfminer above 0.1 em; MuPDF at 1 em even for a
/// line's end). Nothing if the face has no blank. Returns whether it was filled.
bool fill_room(TextItem& item, Length room, std::u16string_view next, const Face& face) {
  const std::optional<std::uint32_t> blank = find_glyph(face, kIdeographicSpace);
  if (!blank) return false;
  item.glyphs.back().advance -= room;
  PlacedGlyph placed;
  placed.glyph = *blank;
  placed.advance = room;
  append_glyph(item, placed, next);
  return true;
}

/// Keeps a stretched space one space. pdfminer takes more than 0.1 em between two
/// characters for a space of its own, even beside a space, and MuPDF more than 0.8 em for
/// a line's end: the space stands in the middle of its room, beyond what that reaches a
/// glyph of half an em stands for it, and where an icon is drawn it is as wide as all.
void place_space(PlacedGlyph& placed, Length natural, Length size, const Face& face) {
  Length room = placed.advance - natural;
  if (room <= size / 10) return;
  placed.fills_advance = placed.advance > size;
  if (placed.fills_advance) return;
  if (placed.advance >= size.scaled(45, 100)) {
    if (const auto half_em = find_glyph(face, kEnSpace)) {
      placed.glyph = *half_em;
      room = std::max(placed.advance - size / 2, Length{});
    }
  }
  placed.x_offset += room / 2;
}

Length natural_advance(std::uint32_t glyph, Length size, const Face& face) {
  return size.scaled(measure_ink(face, glyph).advance, face.metrics.units_per_em);
}

/// A blank of no advance that stands for nothing, `x_offset` from the pen.
void add_anchor(TextItem& item, std::optional<std::uint32_t> blank, Length x_offset) {
  if (!blank) return;
  PlacedGlyph placed;
  placed.glyph = *blank;
  placed.x_offset = x_offset;
  append_glyph(item, placed, {});
}

/// Begins a formula with a blank on the baseline if need be. Poppler sets all of a span
/// where its first glyph stands: it would take the formula for a line of its own if that
/// glyph is raised (a numerator), and for a word apart if it stands inwards (an accent).
void begin_formula(TextItem& item, const PlacedGlyph& first, const Face& face) {
  const bool inwards = first.x_offset > item.size / 20;
  if (first.y_offset.units == 0 && !inwards) return;
  // The blank fills the room up to the first glyph. Where there is none, it has no width:
  // stepping back over a whole space, pdf.js would forget a space before the formula.
  const auto empty = inwards ? std::nullopt : find_glyph(face, kZeroWidthSpace);
  add_anchor(item, empty ? empty : find_glyph(face, ' '), {});
}

/// Ends a formula with a blank if need be, `room` before the pen: extractors measure from
/// the last glyph's own width, and would read a space behind it where a slanted letter
/// leans over or a denominator is narrower than its bar.
void end_formula(TextItem& item, Length room, const Face& face) {
  const PlacedGlyph& last = item.glyphs.back();
  const Length natural = natural_advance(last.glyph, item.size, face);
  if (last.advance - room - last.x_offset - natural <= item.size / 20) return;
  const auto blank = find_glyph(face, ' ');
  if (!blank) return;
  add_anchor(item, blank, -room - natural_advance(*blank, item.size, face));
}

}  // namespace

std::vector<ItemRange> find_item_ranges(const ShapedParagraph& shaped,
                                        const SetLine& line,
                                        const std::vector<Reading>& readings) {
  std::vector<ItemRange> ranges;
  auto reading = readings.begin();
  for (const GlyphRun& run : parts_on(shaped.runs, line.glyph_begin, line.glyph_end)) {
    std::uint32_t g = std::max(run.glyph_begin, line.glyph_begin);
    const std::uint32_t end = std::min(run.glyph_end, line.glyph_end);
    while (g < end) {
      while (reading != readings.end() && reading->glyph_end <= g) ++reading;
      ItemRange range{&run, g, end, nullptr};
      if (reading != readings.end()) {
        const bool inside = reading->glyph_begin <= g;
        if (inside) range.reading = &*reading;
        range.glyph_end =
            std::min(end, inside ? reading->glyph_end : reading->glyph_begin);
      }
      range.glyph_end = end_of_link(shaped, g, range.glyph_end);
      ranges.push_back(range);
      g = range.glyph_end;
    }
  }
  return ranges;
}

TextItem make_text_item(const FlowParagraph& paragraph, const SetLine& line,
                        const ItemRange& range, Length x, const FontSet& fonts) {
  const ShapedParagraph& shaped = *paragraph.shaped;
  const GlyphRun& run = *range.run;
  const Inline& part = shaped.paragraph->inlines[run.inline_index];
  const Face& face = fonts[run.face];
  const bool is_spread = range.reading != nullptr && range.reading->formula == nullptr;
  TextItem item;
  item.face = run.face;
  item.size = part.style.size.scaled(run.scale, 1000);
  item.color = part.style.color;
  item.x = x;
  item.language = part.language;
  item.span = part.span;
  item.glyphs.reserve(range.glyph_end - range.glyph_begin);
  const bool is_formula = range.reading != nullptr && !is_spread;
  bool told = false;  // a blank glyph stands for the character already
  for (std::uint32_t g = range.glyph_begin; g < range.glyph_end; ++g) {
    const Glyph& glyph = shaped.glyphs[g];
    PlacedGlyph placed;
    placed.glyph = glyph.id;
    placed.advance = paragraph.set.advances[g];
    placed.x_offset = item.size.scaled(glyph.x_offset, face.metrics.units_per_em);
    if (g == line.glyph_begin) placed.x_offset -= line.start_trim;
    placed.y_offset = item.size.scaled(glyph.y_offset, face.metrics.units_per_em);
    if (is_formula && g == range.reading->glyph_begin) begin_formula(item, placed, face);
    const std::u16string text = text_of_glyph(shaped, range, g);
    if (text == u" ") {
      place_space(placed, item.size.scaled(glyph.advance, face.metrics.units_per_em),
                  item.size, face);
    }
    append_glyph(item, placed, told ? std::u16string_view() : text);
    told = false;
    if (is_formula && g + 1 == range.reading->glyph_end) {
      end_formula(item, paragraph.set.spaces[g], face);
    }
    if (!is_spread || g + 1 >= range.glyph_end) continue;
    const Length room = paragraph.set.spaces[g];
    // Less is no space to any of the extractors.
    if (room < item.size / 10) continue;
    told = fill_room(item, room, text_of_glyph(shaped, range, g + 1), face);
  }
  return item;
}

void add_hyphen(const SetLine& line, Length x, std::vector<TextItem>& items) {
  if (!line.hyphenated || items.empty()) return;
  if (items.back().face != line.hyphen_face || items.back().reading != 0) {
    TextItem item = items.back();
    item.face = line.hyphen_face;
    item.reading = 0;
    item.x = x;
    item.text.clear();
    item.glyphs.clear();
    items.push_back(std::move(item));
  }
  PlacedGlyph placed;
  placed.glyph = line.hyphen_glyph;
  placed.advance = line.hyphen_advance;
  // A soft hyphen tells readers that the word goes on (ISO 32000-1, 14.8.2.2.3).
  append_glyph(items.back(), placed, std::u16string_view(&kSoftHyphen, 1));
}

void add_word_space(std::vector<TextItem>& items, const FontSet& fonts) {
  if (items.empty() || items.back().glyphs.empty()) return;
  if (items.back().reading != 0) {
    TextItem item = items.back();
    for (const PlacedGlyph& glyph : item.glyphs) item.x += glyph.advance;
    item.reading = 0;
    item.text.clear();
    item.glyphs.clear();
    items.push_back(std::move(item));
  }
  TextItem& item = items.back();
  const Face& face = fonts[item.face];
  const std::optional<std::uint32_t> space = find_glyph(face, ' ');
  if (!space) return;
  PlacedGlyph placed;
  placed.glyph = *space;
  placed.advance = natural_advance(*space, item.size, face);
  append_glyph(item, placed, u" ");
}

}  // namespace jianli
