// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "base/diagnostics.h"
#include "compose/document.h"
#include "layout/pages.h"
#include "text/font_set.h"
#include "text/hyphenate.h"
#include "text/shaped_paragraph.h"

namespace jianli {

struct Flow;

/// Lines `[begin, end)` of a column that make a page of it.
struct PageBreak {
  std::size_t begin = 0, end = 0;
};

/// Height of the columns of a page, from its top margin to its bottom margin.
constexpr Length text_height(const PageGeometry& page) {
  return page.height - page.top - page.bottom;
}

/// Where the time of layout went, in nanoseconds, and how often its steps were taken;
/// filled if asked for.
struct LayoutTimings {
  std::int64_t shape = 0, break_lines = 0, place = 0;
  std::int64_t shaped_paragraphs = 0, layouts = 0;
};

/// The paragraphs of a document, shaped once for all densities; in the order of
/// `Paragraph::number`. Running lines are shaped when their pages are known.
struct ShapedDocument {
  std::deque<ShapedParagraph> paragraphs;
};

/// Shapes all paragraphs of a document, which must outlive the result. Reports
/// `missing-glyph`. `kept` is what the worker keeps.
ShapedDocument shape_document(const Document& document, const FontSet& fonts,
                              Diagnostics& diagnostics, LayoutTimings* timings = nullptr,
                              ShapingMemory* kept = nullptr);

/// Makes what was shaped serve the same document at another density, or parts of it.
void bind_document(const Document& document, ShapedDocument& shaped);

/// A document set in lines and divided into pages, not yet placed. It refers to the
/// document and what was shaped of it.
struct Layout {
  std::unique_ptr<Flow> flow;
  std::vector<std::vector<PageBreak>> breaks;  ///< of each column
  std::size_t page_count = 0;

  Layout();
  Layout(Layout&&) noexcept;
  Layout& operator=(Layout&&) noexcept;
  ~Layout();
};

/// Breaks all lines and fills pages by the keep rules. Reports `overfull-line` and
/// `long-bullet`.
Layout set_document(const Document& document, const ShapedDocument& shaped,
                    const FontSet& fonts, Hyphenator& hyphenator,
                    Diagnostics& diagnostics, LayoutTimings* timings = nullptr);

/// Puts every glyph at its place.
Pages place_document(const Document& document, const Layout& layout, const FontSet& fonts,
                     Hyphenator& hyphenator, Diagnostics& diagnostics,
                     LayoutTimings* timings = nullptr);

/// All three steps, for a document of one density.
Pages lay_out(const Document& document, const FontSet& fonts, Hyphenator& hyphenator,
              Diagnostics& diagnostics, LayoutTimings* timings = nullptr);

}  // namespace jianli
