// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "layout/flow.h"

namespace jianli {

Rect cover(const Rect& box, const ImageHeader& image) {
  const std::int64_t width = image.shown_width(), height = image.shown_height();
  Rect whole = box;
  whole.height = box.width.scaled(height, width);
  if (whole.height < box.height) {
    whole.height = box.height;
    whole.width = box.height.scaled(width, height);
  }
  whole.x -= (whole.width - box.width) / 2;
  whole.y -= (whole.height - box.height) / 2;
  return whole;
}

Pages place_pages(const Document& document, const Flow& flow,
                  const std::vector<PageBreak>& breaks, const FontSet& fonts) {
  Pages pages;
  pages.title = document.title;
  pages.author = document.author;
  pages.language = document.language;
  pages.structure = flow.structure;
  pages.images = flow.images;
  for (const PageBreak& lines : breaks) {
    Page page;
    page.width = document.page.width;
    page.height = document.page.height;
    Length y = document.page.top;
    for (std::size_t i = lines.begin; i < lines.end; ++i) {
      const FlowLine& line = flow.lines[i];
      if (i > lines.begin) y += line.space_before;
      if (!line.outline.empty()) {
        const auto number = static_cast<std::uint32_t>(pages.pages.size());
        pages.outline.push_back({line.outline, number, y});
      }
      if (line.rule != nullptr) {
        const Rect rect{document.page.left + line.rule_x, y, line.rule_width,
                        line.rule->thickness};
        page.items.emplace_back(RuleItem{rect, line.rule->color});
      }
      for (const FlowPiece& piece : line.pieces) {
        place_line(flow.paragraphs[piece.paragraph], piece.line,
                   document.page.left + piece.x, y + line.baseline - piece.raise,
                   piece.structure, fonts, page);
      }
      if (line.image) {
        const FlowImage& image = *line.image;
        // What is set higher than a page begins at its top.
        const Length top = std::max(y - image.above, document.page.top);
        const Rect rect{document.page.left + image.x, top, image.width, image.height};
        const ImageHeader& header = flow.images[image.image]->header;
        page.items.emplace_back(ImageItem{rect, cover(rect, header), image.image,
                                          header.orientation, image.structure});
      }
      y += line.height;
    }
    pages.pages.push_back(std::move(page));
  }
  return pages;
}

}  // namespace jianli
