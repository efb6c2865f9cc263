// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/flow.h"

namespace jianli {

Pages place_pages(const Document& document, const Flow& flow,
                  const std::vector<PageBreak>& breaks, const FontSet& fonts) {
  Pages pages;
  pages.title = document.title;
  pages.author = document.author;
  pages.language = document.language;
  pages.structure = flow.structure;
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
      y += line.height;
    }
    pages.pages.push_back(std::move(page));
  }
  return pages;
}

}  // namespace jianli
