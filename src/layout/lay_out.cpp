// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/lay_out.h"

#include "base/stopwatch.h"
#include "compose/walk_paragraphs.h"
#include "layout/flow.h"

namespace jianli {

Layout::Layout() = default;
Layout::Layout(Layout&&) noexcept = default;
Layout& Layout::operator=(Layout&&) noexcept = default;
Layout::~Layout() = default;

ShapedDocument shape_document(const Document& document, const FontSet& fonts,
                              Diagnostics& diagnostics, LayoutTimings* timings,
                              ShapingMemory* kept) {
  const Stopwatch watch(counter(timings, &LayoutTimings::shape));
  Shaper shaper(fonts, kept);
  ShapedDocument shaped;
  walk_document(document, [&](const Paragraph& paragraph) {
    shaped.paragraphs.push_back(shaper.shape(paragraph, diagnostics));
  });
  if (timings != nullptr) {
    timings->shaped_paragraphs += static_cast<std::int64_t>(shaped.paragraphs.size());
  }
  return shaped;
}

void bind_document(const Document& document, ShapedDocument& shaped) {
  walk_document(document, [&](const Paragraph& paragraph) {
    shaped.paragraphs[paragraph.number].paragraph = &paragraph;
  });
}

Layout set_document(const Document& document, const ShapedDocument& shaped,
                    const FontSet& fonts, Hyphenator& hyphenator,
                    Diagnostics& diagnostics, LayoutTimings* timings) {
  const TypeTools tools{shaped, fonts, hyphenator, diagnostics, timings};
  if (timings != nullptr) ++timings->layouts;
  Layout layout;
  layout.flow = std::make_unique<Flow>(make_flow(document, tools));
  const Length height = text_height(document.page);
  for (const FlowColumn& column : layout.flow->columns) {
    layout.breaks.push_back(paginate(column, height));
    layout.page_count = std::max(layout.page_count, layout.breaks.back().size());
  }
  return layout;
}

Pages place_document(const Document& document, const Layout& layout, const FontSet& fonts,
                     Hyphenator& hyphenator, Diagnostics& diagnostics,
                     LayoutTimings* timings) {
  const Stopwatch watch(counter(timings, &LayoutTimings::place));
  Pages pages = place_pages(document, *layout.flow, layout.breaks, fonts);
  const ShapedDocument none;
  const TypeTools tools{none, fonts, hyphenator, diagnostics, nullptr};
  place_running_lines(document, tools, pages);
  return pages;
}

Pages lay_out(const Document& document, const FontSet& fonts, Hyphenator& hyphenator,
              Diagnostics& diagnostics, LayoutTimings* timings) {
  const ShapedDocument shaped = shape_document(document, fonts, diagnostics, timings);
  const Layout layout =
      set_document(document, shaped, fonts, hyphenator, diagnostics, timings);
  return place_document(document, layout, fonts, hyphenator, diagnostics, timings);
}

}  // namespace jianli
