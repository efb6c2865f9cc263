// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>

#include "layout/flow.h"

namespace jianli {

namespace {

/// Places lines of one column on a page.
struct LinePlacer {
  const Document& document;
  const Flow& flow;
  const FontSet& fonts;
  Length left;  ///< of the column
  Page& page;

  void place(const FlowLine& line, Length y) {
    if (line.rule != nullptr) {
      const Rect rect{left + line.rule_x, y - line.rule_above, line.rule_width,
                      line.rule->thickness};
      page.items.emplace_back(RuleItem{rect, line.rule->color});
    }
    for (const FlowPiece& piece : line.pieces) {
      place_line(flow.paragraphs[piece.paragraph], piece.line, left + piece.x,
                 y + line.baseline - piece.raise, piece.structure, fonts, page,
                 piece.is_followed ? ReadNext::other_cell : ReadNext::own_text);
    }
    if (!line.image) return;
    const FlowImage& image = *line.image;
    // What is set higher than a page begins at its top.
    const Length top = std::max(y - image.above, document.page.top);
    const Rect rect{left + image.x, top, image.width, image.height};
    const ImageHeader& header = flow.images[image.image]->header;
    page.items.emplace_back(ImageItem{rect, cover(rect, header), image.image,
                                      header.orientation, image.structure});
  }
};

}  // namespace

Pages place_pages(const Document& document, const Flow& flow,
                  const std::vector<std::vector<PageBreak>>& breaks,
                  const FontSet& fonts) {
  Pages pages;
  pages.title = document.title;
  pages.author = document.author;
  pages.language = document.language;
  pages.structure = flow.structure;
  pages.images = flow.images;
  // Bookmarks follow the reading of the whole, not of each page.
  std::vector<std::vector<OutlineEntry>> outlines(document.regions.size());
  std::size_t count = 0;
  for (const auto& column : breaks) count = std::max(count, column.size());
  for (std::uint32_t number = 0; number < count; ++number) {
    Page page;
    page.width = document.page.width;
    page.height = document.page.height;
    for (const Tint& tint : document.tints) {
      page.items.emplace_back(
          RuleItem{{tint.x, {}, tint.width, page.height}, tint.color});
    }
    std::vector<std::vector<Length>> tops(breaks.size());
    for (std::size_t c = 0; c < breaks.size(); ++c) {
      if (number >= breaks[c].size()) continue;
      tops[c] = line_tops(flow.columns[c], breaks[c][number], document.page.top);
      place_frames(flow.columns[c], breaks[c][number], tops[c], document.columns[c].x,
                   page);
    }
    // Regions are read one after the other, whatever columns they stand in.
    for (std::uint32_t region = 0; region < document.regions.size(); ++region) {
      const std::size_t c = document.regions[region].column;
      if (number >= breaks[c].size()) continue;
      const PageBreak lines = breaks[c][number];
      LinePlacer placer{document, flow, fonts, document.columns[c].x, page};
      for (std::size_t i = lines.begin; i < lines.end; ++i) {
        const FlowLine& line = flow.columns[c].lines[i];
        if (line.region != region) continue;
        const Length y = tops[c][i - lines.begin];
        if (!line.outline.empty()) outlines[region].push_back({line.outline, number, y});
        placer.place(line, y);
      }
    }
    pages.pages.push_back(std::move(page));
  }
  for (std::vector<OutlineEntry>& entries : outlines) {
    std::move(entries.begin(), entries.end(), std::back_inserter(pages.outline));
  }
  return pages;
}

}  // namespace jianli
