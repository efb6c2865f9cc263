// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/utf8.h"
#include "layout/flow.h"

namespace jianli {
namespace {

/// Lowest ink of Han is 0.08 em below the baseline (骨 in both Noto faces): the
/// underline's top edge keeps clear of it. Strike-through runs at the middle of the Han
/// em box.
constexpr std::int64_t kUnderlineTop = 120;
constexpr std::int64_t kStrikeTop = -350;
constexpr std::int64_t kLineThickness = 50;

/// Adds lines under or through a stretch of text, in thousandths of its size.
void place_decoration(const TextStyle& style, Length x, Length width, Length baseline,
                      Page& page) {
  const auto add = [&](std::int64_t top) {
    const Rect rect{x, baseline + style.size.scaled(top, 1000), width,
                    style.size.scaled(kLineThickness, 1000)};
    page.items.emplace_back(RuleItem{rect, style.color});
  };
  if (style.underline) add(kUnderlineTop);
  if (style.strike) add(kStrikeTop);
}

/// The clickable area of the part of a link that stands on this line.
struct LinkArea {
  const LinkRange* range = nullptr;
  Length begin, end;
  Length size;
};

void place_link(const FlowParagraph& paragraph, const LinkArea& area, Length baseline,
                StructureId structure, Page& page) {
  const Paragraph& source = *paragraph.shaped.paragraph;
  LinkItem link;
  link.rect = {area.begin, baseline - area.size.scaled(88, 100), area.end - area.begin,
               area.size.scaled(112, 100)};
  link.target = source.inlines[area.range->inline_index].link;
  link.text = to_utf8(
      std::u16string_view(paragraph.shaped.text)
          .substr(area.range->text_begin, area.range->text_end - area.range->text_begin));
  link.structure = structure;
  page.items.emplace_back(std::move(link));
}

/// The link a glyph belongs to, if any.
const LinkRange* link_at(const ShapedParagraph& shaped, std::uint32_t offset) {
  const auto after = std::upper_bound(
      shaped.links.begin(), shaped.links.end(), offset,
      [](std::uint32_t at, const LinkRange& range) { return at < range.text_begin; });
  if (after == shaped.links.begin()) return nullptr;
  const LinkRange& range = *std::prev(after);
  return offset < range.text_end ? &range : nullptr;
}

}  // namespace

void place_line(const FlowParagraph& paragraph, std::size_t line, Length x,
                Length baseline, StructureId structure, const FontSet& fonts,
                Page& page) {
  const ShapedParagraph& shaped = paragraph.shaped;
  const SetLine& set = paragraph.set.lines[line];
  std::vector<LinkArea> links;
  Length pen = x;
  auto next_run = std::partition_point(
      shaped.runs.begin(), shaped.runs.end(),
      [&](const GlyphRun& run) { return run.glyph_end <= set.glyph_begin; });
  for (; next_run != shaped.runs.end() && next_run->glyph_begin < set.glyph_end;
       ++next_run) {
    const GlyphRun& run = *next_run;
    const std::uint32_t begin = std::max(run.glyph_begin, set.glyph_begin);
    const std::uint32_t end = std::min(run.glyph_end, set.glyph_end);
    const Inline& part = shaped.paragraph->inlines[run.inline_index];
    const int units_per_em = fonts[run.face].metrics.units_per_em;
    TextItem item;
    item.face = run.face;
    item.size = part.style.size;
    item.color = part.style.color;
    item.x = pen;
    item.baseline = baseline;
    item.structure = structure;
    item.language = part.language;
    item.glyphs.reserve(end - begin);
    for (std::uint32_t g = begin; g < end; ++g) {
      const Glyph& glyph = shaped.glyphs[g];
      PlacedGlyph placed;
      placed.glyph = glyph.id;
      placed.advance = paragraph.set.advances[g];
      placed.x_offset = item.size.scaled(glyph.x_offset, units_per_em);
      if (g == set.glyph_begin) placed.x_offset -= set.start_trim;
      placed.y_offset = item.size.scaled(glyph.y_offset, units_per_em);
      placed.text_begin = static_cast<std::uint32_t>(item.text.size());
      item.text.append(shaped.text, glyph.text_begin, glyph.text_end - glyph.text_begin);
      placed.text_end = static_cast<std::uint32_t>(item.text.size());
      if (const LinkRange* range = link_at(shaped, glyph.text_begin)) {
        if (links.empty() || links.back().range != range) {
          links.push_back({range, pen, pen, item.size});
        }
        links.back().end = pen + placed.advance;
      }
      pen += placed.advance;
      item.glyphs.push_back(placed);
    }
    item.span = part.span;
    const Length start = item.x;
    page.items.emplace_back(std::move(item));
    place_decoration(part.style, start, pen - start, baseline, page);
  }
  for (const LinkArea& area : links) {
    place_link(paragraph, area, baseline, structure, page);
  }
}

}  // namespace jianli
