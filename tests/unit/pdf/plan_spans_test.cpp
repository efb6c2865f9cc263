// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/plan_spans.h"

#include <doctest/doctest.h>

#include "pdf/collect_glyphs.h"
#include "structure_fixture.h"

namespace jianli {
namespace {

using namespace jianli::testing;

/// Letters of 10 pt beside each other, each half an em wide.
TextItem letters(std::u16string text, std::int64_t x) {
  TextItem item = text_of_node(0, std::move(text));
  item.size = Length::points(10);
  item.x = Length::points(x);
  for (PlacedGlyph& glyph : item.glyphs) {
    glyph.glyph = item.text[glyph.text_begin];
    glyph.advance = Length::points(5);
  }
  return item;
}

/// The spans of items as `0-2 1-3=told 0-1+`.
std::vector<std::string> spans_of(std::vector<PageItem> items,
                                  std::vector<PageReading> readings = {}) {
  Pages pages;
  pages.structure.emplace_back();
  pages.pages.emplace_back();
  pages.pages[0].items = std::move(items);
  pages.pages[0].readings = std::move(readings);
  FontSet fonts;
  fonts.faces.resize(1);
  const GlyphPlan plan = collect_glyphs(pages, fonts);
  EmbeddedFace face;
  face.use = &plan.faces[0];
  face.widths.assign(plan.faces[0].glyphs.size(), 500);
  std::vector<std::string> told;
  for (const auto& spans : plan_spans(pages.pages[0], {face})) {
    std::string& out = told.emplace_back();
    for (const TextSpan& span : spans) {
      if (!out.empty()) out += ' ';
      out += std::to_string(span.glyph_begin) + "-" + std::to_string(span.glyph_end);
      if (span.is_told) out += "=" + std::string(span.text.begin(), span.text.end());
      if (span.goes_on) out += "+";
    }
  }
  return told;
}

using Told = std::vector<std::string>;

TEST_CASE("plain text is one span an item") {
  CHECK(spans_of({letters(u"abc", 0), RuleItem{}, letters(u"d", 30)}) ==
        Told{"0-3", "", "0-1"});
}

TEST_CASE("a reading is told once, over its items") {
  TextItem first = letters(u"ab", 0), second = letters(u"c", 10);
  first.reading = second.reading = 1;
  CHECK(spans_of({first, second, letters(u"d", 15)}, {{u"x^2", true}}) ==
        Told{"0-2=x^2", "0-1=+", "0-1"});
}

TEST_CASE("glyphs that reach over each other are told together") {
  TextItem item = letters(u"abcd", 0);
  item.glyphs[1].advance = Length::points(1);
  CHECK(spans_of({item}) == Told{"0-1 1-3=bc 3-4"});
}

TEST_CASE("a chain goes on in the next item, but not in another block") {
  TextItem first = letters(u"ab", 0), second = letters(u"cd", 6);
  first.glyphs[1].advance = Length::points(1);
  CHECK(spans_of({first, second}) == Told{"0-1 1-2=bc", "0-1=+ 1-2"});
  second.structure = 1;
  CHECK(spans_of({first, second}) == Told{"0-2", "0-2"});
}

}  // namespace
}  // namespace jianli
