// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/place_icons.h"

#include "layout/icon_paths.h"
#include "text/icon_room.h"

namespace jianli {
namespace {

/// How far the square reaches below the baseline, in thousandths of the type size: its
/// middle is between that of Han (380 above the baseline) and that of Latin capitals and
/// figures (360).
constexpr std::int64_t kDepth = 130;

PathItem make_icon(const Inline& part, Length x, Length baseline) {
  const Length size = part.style.size;
  return {x, baseline + size.scaled(kDepth, 1000), size, part.style.color,
          icon_path(part.icon)};
}

}  // namespace

void place_icons(const FlowParagraph& paragraph, const SetLine& line, Length x,
                 Length baseline, std::vector<PageItem>& artifacts) {
  const ShapedParagraph& shaped = *paragraph.shaped;
  const auto& inlines = shaped.paragraph->inlines;
  if (line.glyph_begin == line.glyph_end) {
    // The only line without glyphs that takes room is that of an icon alone.
    if (line.indent.units == 0) return;
    for (const Inline& part : inlines) {
      if (part.icon == Icon::none) continue;
      artifacts.emplace_back(make_icon(part, x, baseline));
      return;
    }
    return;
  }
  const std::uint32_t last = shaped.glyphs[line.glyph_end - 1].text_begin;
  std::uint32_t glyph = line.glyph_begin;
  Length pen = x + line.indent;
  for (std::size_t i = shaped.inline_at(shaped.glyphs[glyph].text_begin);
       i < inlines.size() && shaped.inline_begins[i] <= last; ++i) {
    if (inlines[i].icon == Icon::none) continue;
    while (shaped.glyphs[glyph].text_begin < shaped.inline_begins[i]) {
      pen += paragraph.set.advances[glyph++];
    }
    // Of a text that goes on from the line before, the icon stands there.
    if (shaped.glyphs[glyph].text_begin != shaped.inline_begins[i]) continue;
    artifacts.emplace_back(make_icon(inlines[i], pen - icon_room(inlines[i]), baseline));
  }
}

}  // namespace jianli
