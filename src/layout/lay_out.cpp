// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/lay_out.h"

#include "base/stopwatch.h"
#include "layout/flow.h"

namespace jianli {
namespace {

/// The pattern with the numbers put in.
std::string number_text(std::string pattern, std::size_t page, std::size_t pages) {
  const auto put = [&pattern](std::string_view name, std::size_t value) {
    const std::size_t at = pattern.find(name);
    if (at != std::string::npos) pattern.replace(at, name.size(), std::to_string(value));
  };
  put("{page}", page);
  put("{pages}", pages);
  return pattern;
}

/// Page numbers, centred in the bottom margin: artifacts, not part of the text.
void add_footers(const Document& document, const TypeTools& tools, Pages& pages) {
  const Footer& footer = document.footer;
  if (footer.pattern.empty()) return;
  StructureId artifact = 0;
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    if (i + 1 < footer.from_page) continue;
    if (artifact == 0) {
      pages.structure.push_back({Role::artifact, 0, {}});
      artifact = static_cast<StructureId>(pages.structure.size() - 1);
    }
    Paragraph paragraph;
    paragraph.language = footer.language;
    paragraph.typography = footer.typography;
    paragraph.inlines.push_back({number_text(footer.pattern, i + 1, pages.pages.size()),
                                 footer.style,
                                 footer.language,
                                 {},
                                 {}});
    const FlowParagraph set = set_flow_paragraph(paragraph, document.page.width, tools);
    if (set.set.lines.empty()) continue;
    const Length x = (document.page.width - set.set.lines.front().width) / 2;
    place_line(set, 0, x, document.page.height - footer.baseline, artifact, tools.fonts,
               pages.pages[i]);
  }
}

}  // namespace

Pages lay_out(const Document& document, const FontSet& fonts, Hyphenator& hyphenator,
              Diagnostics& diagnostics, LayoutTimings* timings) {
  Shaper shaper(fonts);
  TypeTools tools{shaper, fonts, hyphenator, diagnostics, timings};
  const Flow flow = make_flow(document, tools);
  const Stopwatch watch(counter(timings, &LayoutTimings::place));
  const Length height = document.page.height - document.page.top - document.page.bottom;
  Pages pages = place_pages(document, flow, paginate(flow, height), fonts);
  tools.timings = nullptr;  // the watch runs already
  add_footers(document, tools, pages);
  return pages;
}

}  // namespace jianli
