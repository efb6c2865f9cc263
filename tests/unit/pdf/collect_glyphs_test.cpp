// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/collect_glyphs.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

// A glyph for every character, or one for several where a list of lengths says so.
TextItem make_item(FaceId face, std::u16string text, std::vector<std::uint32_t> glyphs) {
  TextItem item;
  item.face = face;
  item.text = std::move(text);
  for (std::uint32_t i = 0; i < glyphs.size(); ++i) {
    item.glyphs.push_back({glyphs[i], Length{}, Length{}, Length{}, i, i + 1});
  }
  return item;
}

Pages make_document(std::vector<PageItem> items) {
  Pages pages;
  pages.pages.push_back({Length{}, Length{}, std::move(items), {}});
  return pages;
}

FontSet two_faces() {
  FontSet fonts;
  fonts.faces.resize(2);
  return fonts;
}

TEST_CASE("glyphs are listed once, in order of first use, by face") {
  const Pages pages =
      make_document({make_item(1, u"abba", {11, 12, 12, 11}), make_item(1, u"c", {5})});
  const GlyphPlan plan = collect_glyphs(pages, two_faces());
  REQUIRE(plan.faces.size() == 2);
  CHECK_FALSE(plan.faces[0].used());
  const FaceUse& use = plan.faces[1];
  REQUIRE(use.glyphs.size() == 3);
  CHECK(use.glyphs[0].glyph == 11);
  CHECK(use.glyphs[0].text == u"a");
  CHECK(use.glyphs[2].glyph == 5);
  CHECK(use.slots[12] == 1);
  CHECK(use.slots[6] == FaceUse::kNoSlot);
  CHECK(use.further.empty());
}

TEST_CASE("a glyph of two characters has a second reading, told once") {
  const Pages pages =
      make_document({make_item(0, u"\u00C5\u212B\u00C5\u212B", {7, 7, 7, 7})});
  const GlyphPlan plan = collect_glyphs(pages, two_faces());
  const FaceUse& use = plan.faces[0];
  REQUIRE(use.glyphs.size() == 1);
  REQUIRE(use.further.size() == 1);
  REQUIRE(use.further[0].size() == 1);
  CHECK(use.further[0][0].text == u"\u212B");
  CHECK(find_reading(use, 0, u"\u00C5") == 0);
  CHECK(find_reading(use, 0, u"\u212B") == 1);
}

TEST_CASE("second readings of several glyphs share a font") {
  const Pages pages = make_document({make_item(0, u"abcd", {7, 8, 7, 8})});
  const GlyphPlan plan = collect_glyphs(pages, two_faces());
  REQUIRE(plan.faces[0].further.size() == 1);
  CHECK(plan.faces[0].further[0].size() == 2);
}

TEST_CASE("readings beyond the last font have none") {
  std::u16string text;
  for (char16_t c = u'一'; c < u'一' + 34; ++c) text += c;
  const Pages pages =
      make_document({make_item(0, text, std::vector<std::uint32_t>(text.size(), 0))});
  const GlyphPlan plan = collect_glyphs(pages, two_faces());
  const FaceUse& use = plan.faces[0];
  CHECK(use.further.size() == kMaxFurtherReadings);
  CHECK(find_reading(use, 0, text.substr(31, 1)) == 31);
  CHECK(find_reading(use, 0, text.substr(32, 1)) == kNoReading);
}

TEST_CASE("the later glyphs of a cluster carry no text") {
  TextItem item = make_item(0, u"é", {3, 4});
  item.glyphs[1].text_begin = item.glyphs[1].text_end = 1;
  CHECK(text_of(item, item.glyphs[0]) == u"é");
  CHECK(text_of(item, item.glyphs[1]).empty());
}

}  // namespace
}  // namespace jianli
