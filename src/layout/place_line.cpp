// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/utf8.h"
#include "layout/find_links.h"
#include "layout/flow.h"
#include "layout/parts_on.h"
#include "layout/place_decorations.h"
#include "layout/place_icons.h"
#include "layout/text_items.h"
#include "text/icon_room.h"

namespace jianli {
namespace {

/// The clickable area of the part of a link that stands on this line.
struct LinkArea {
  const LinkRange* range = nullptr;
  Length begin, end;
  Length size;
};

void place_link(const FlowParagraph& paragraph, const LinkArea& area, Length baseline,
                StructureId structure, Page& page) {
  const Paragraph& source = *paragraph.shaped->paragraph;
  LinkItem link;
  link.rect = {area.begin, baseline - area.size.scaled(88, 100), area.end - area.begin,
               area.size.scaled(112, 100)};
  link.target = source.inlines[area.range->inline_index].link;
  link.text = to_utf8(
      std::u16string_view(paragraph.shaped->text)
          .substr(area.range->text_begin, area.range->text_end - area.range->text_begin));
  link.structure = structure;
  link.link = link_number(*paragraph.shaped, area.range);
  page.items.emplace_back(std::move(link));
}

/// The links of a line with the ink they cover.
std::vector<LinkArea> find_link_areas(const FlowParagraph& paragraph, const SetLine& line,
                                      Length x) {
  std::vector<LinkArea> links;
  const ShapedParagraph& shaped = *paragraph.shaped;
  for (std::uint32_t g = line.glyph_begin; g < line.glyph_end; ++g) {
    const Length advance = paragraph.set.advances[g];
    if (const LinkRange* range = link_at(shaped, shaped.glyphs[g].text_begin)) {
      if (links.empty() || links.back().range != range) {
        const Inline& part = shaped.paragraph->inlines[range->inline_index];
        const bool has_icon =
            part.icon != Icon::none && shaped.glyphs[g].text_begin == range->text_begin;
        const Length begin = has_icon ? x - icon_room(part) : x;
        links.push_back({range, begin, x, part.style.size});
      }
      links.back().end = x + advance - paragraph.set.spaces[g];
    }
    x += advance;
  }
  return links;
}

/// Where the glyphs of a line stand.
std::vector<Length> glyph_places(const FlowParagraph& paragraph, const SetLine& line,
                                 Length x) {
  std::vector<Length> places;
  for (std::uint32_t g = line.glyph_begin; g < line.glyph_end; ++g) {
    places.push_back(x);
    x += paragraph.set.advances[g];
  }
  return places;
}

/// Adds the bars of the formulas on a line. They are measured in the formula's full size,
/// whatever the size of their glyph.
void place_bars(const FlowParagraph& paragraph, const SetLine& line,
                const std::vector<Reading>& readings, Length x, Length baseline,
                const FontSet& fonts, std::vector<PageItem>& artifacts) {
  const ShapedParagraph& shaped = *paragraph.shaped;
  std::vector<Length> places;
  for (const Reading& reading : readings) {
    if (reading.formula == nullptr) continue;
    for (const FormulaBar& bar : reading.formula->bars) {
      if (bar.glyph < reading.glyph_begin || bar.glyph >= reading.glyph_end) continue;
      if (places.empty()) places = glyph_places(paragraph, line, x);
      const GlyphRun& run = part_at(shaped.runs, bar.glyph);
      const TextStyle& style = shaped.paragraph->inlines[run.inline_index].style;
      const auto scaled = [&](std::int32_t units) {
        return style.size.scaled(units, fonts[run.face].metrics.units_per_em);
      };
      artifacts.emplace_back(
          RuleItem{{places[bar.glyph - line.glyph_begin] + scaled(bar.x),
                    baseline - scaled(bar.y + bar.thickness), scaled(bar.width),
                    scaled(bar.thickness)},
                   style.color});
    }
  }
}

/// Whether a line ends where its paragraph has a space, which is not set.
bool ends_at_space(const FlowParagraph& paragraph, std::size_t line) {
  if (line + 1 >= paragraph.set.lines.size()) return false;
  const ShapedParagraph& shaped = *paragraph.shaped;
  const std::uint32_t next = paragraph.set.lines[line + 1].glyph_begin;
  if (next >= shaped.glyphs.size()) return false;
  const std::uint32_t begin = shaped.glyphs[next].text_begin;
  return begin > 0 &&
         (shaped.text[begin - 1] == u' ' || shaped.text[begin - 1] == u'\u2028');
}

}  // namespace

void place_line(const FlowParagraph& paragraph, std::size_t line, Length edge,
                Length baseline, StructureId structure, const FontSet& fonts, Page& page,
                ReadNext next) {
  const ShapedParagraph& shaped = *paragraph.shaped;
  const SetLine& set = paragraph.set.lines[line];
  const std::vector<Reading> readings = find_readings(paragraph, set);
  std::vector<TextItem> items;
  // What is drawn stands behind the text: it would part the text of a reading.
  std::vector<PageItem> artifacts;
  const Reading* reading = nullptr;
  const Length x = edge + set.indent;
  Length pen = x;
  for (const ItemRange& range : find_item_ranges(shaped, set, readings)) {
    TextItem item = make_text_item(paragraph, set, range, pen, fonts);
    item.baseline = baseline;
    item.structure = structure;
    item.link =
        link_number(shaped, link_at(shaped, shaped.glyphs[range.glyph_begin].text_begin));
    if (range.reading != nullptr) {
      if (range.reading != reading) {
        page.readings.push_back(
            {shaped.text.substr(range.reading->text_begin,
                                range.reading->text_end - range.reading->text_begin),
             range.reading->formula != nullptr});
      }
      item.reading = static_cast<std::uint32_t>(page.readings.size());
    }
    reading = range.reading;
    for (const PlacedGlyph& glyph : item.glyphs) pen += glyph.advance;
    items.push_back(std::move(item));
  }
  add_hyphen(set, pen, items);
  if (next == ReadNext::other_cell || ends_at_space(paragraph, line)) {
    add_word_space(items, fonts);
  }
  place_bars(paragraph, set, readings, x, baseline, fonts, artifacts);
  place_decorations(paragraph, set, x, baseline, fonts, artifacts);
  place_icons(paragraph, set, edge, baseline, artifacts);
  for (TextItem& item : items) page.items.emplace_back(std::move(item));
  for (PageItem& artifact : artifacts) page.items.push_back(std::move(artifact));
  if (shaped.links.empty()) return;
  for (const LinkArea& area : find_link_areas(paragraph, set, x)) {
    place_link(paragraph, area, baseline, structure, page);
  }
}

}  // namespace jianli
