// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout_fixture.h"

namespace jianli {
namespace {

template <class Item>
std::vector<Item> items_of(const Page& page) {
  std::vector<Item> found;
  for (const PageItem& item : page.items) {
    if (const auto* one = std::get_if<Item>(&item)) found.push_back(*one);
  }
  return found;
}

TEST_CASE("a link covers its words on every line it stands on") {
  Block block = paragraph_block("见");
  auto& inlines = std::get<Paragraph>(block.content).inlines;
  inlines.push_back({"主\u2028页", test_style(), "zh-Hans", "https://example.org/", {}});
  const Pages pages = lay_out_test(test_document({block}));
  const auto links = items_of<LinkItem>(pages.pages[0]);
  REQUIRE(links.size() == 2);
  CHECK(links[0].target == "https://example.org/");
  CHECK(links[0].rect.x == Length::points(20));
  CHECK(links[0].rect.width == Length::points(10));
  CHECK(links[1].rect.x == Length::points(10));
}

TEST_CASE("an underline is one rule below the ink of Han") {
  Block block = paragraph_block("划线");
  std::get<Paragraph>(block.content).inlines[0].style.underline = true;
  const Pages pages = lay_out_test(test_document({block}));
  const auto rules = items_of<RuleItem>(pages.pages[0]);
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].rect.width == Length::points(20));
  CHECK(rules[0].rect.y == Length::millipoints(22500));
}

TEST_CASE("a rule spans the measure") {
  Block block;
  block.role = Role::artifact;
  block.content = RuleLine{Length::millipoints(500), {1, 2, 3}};
  const Pages pages = lay_out_test(test_document({block}));
  const auto rules = items_of<RuleItem>(pages.pages[0]);
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].rect.x == Length::points(10));
  CHECK(rules[0].rect.width == Length::points(280));
}

TEST_CASE("pages are numbered from the second on") {
  Document document = test_document({lines_block(6)});
  document.footer = {"{page} / {pages}", test_style(Length::points(8)), "zh-Hans", 2,
                     Length::points(5)};
  const Pages pages = lay_out_test(document);
  REQUIRE(pages.pages.size() == 2);
  CHECK(texts(pages.pages[0]).find('/') == std::string::npos);
  CHECK(texts(pages.pages[1]).find(",95 2 / 2") != std::string::npos);
}

TEST_CASE("every glyph's text is a range of its item's text") {
  const Pages pages =
      lay_out_test(test_document({paragraph_block("用 office 办公——OK")}));
  for (const TextItem& item : items_of<TextItem>(pages.pages[0])) {
    std::uint32_t end = 0;
    for (const PlacedGlyph& glyph : item.glyphs) {
      CHECK(glyph.text_begin == end);
      end = glyph.text_end;
    }
    CHECK(end == item.text.size());
  }
}

TEST_CASE("the dump names place, face, size, colour, role and text of every item") {
  const Pages pages = lay_out_test(test_document({paragraph_block("用AI")}));
  CHECK(
      dump(pages, test_fonts()) ==
      "title \"Test\" author \"张三\" language zh-Hans\n"
      "page 1 300x100\n"
      "  text 10,21.3 width 12.5 NotoSansCJKsc-Regular 10 #000000 zh-Hans paragraph "
      "\"用\"\n"
      "  text 22.5,21.3 width 9.403 Inter-Regular 10 #000000 zh-Hans paragraph \"AI\"\n");
}

}  // namespace
}  // namespace jianli
