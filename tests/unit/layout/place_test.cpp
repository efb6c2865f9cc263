// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout_fixture.h"
#include "set_fixture.h"

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
  document.running = {{"{page} / {pages}",
                       test_style(Length::points(8)),
                       "zh-Hans",
                       2,
                       Align::center,
                       Length::points(95),
                       {},
                       {}}};
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

/// The only line of a text, placed at (10, 20).
Page placed(const SetText& text) {
  Page page;
  place_line(text.flow, 0, Length::points(10), Length::points(20), 0, text.fonts, page);
  return page;
}

TEST_CASE("the items of a formula share its source; what is around them has none") {
  SetText text("以xy计");
  Formula& formula = text.add_formula(1, 3, {U'x', U'y'});
  formula.text_end = formula.text_begin + 2;
  text.add_line(0, 4);
  const Page page = placed(text);
  const auto items = items_of<TextItem>(page);
  REQUIRE(items.size() == 3);
  CHECK(items[0].reading == 0);
  CHECK(items[1].reading == 1);
  CHECK(items[2].reading == 0);
  REQUIRE(page.readings.size() == 1);
  CHECK(page.readings[0].text == u"xy");
  CHECK(page.readings[0].is_formula);
}

TEST_CASE(
    "a space stands behind a line where its paragraph has one, or another cell follows") {
  SetText text("ab cd");
  text.add_line(0, 2);
  text.add_line(3, 5);
  const auto said = [&](std::size_t line, ReadNext next) {
    Page page;
    place_line(text.flow, line, {}, Length::points(20), 0, text.fonts, page, next);
    return to_utf8(items_of<TextItem>(page).back().text);
  };
  CHECK(said(0, ReadNext::own_text) == "ab ");
  CHECK(said(1, ReadNext::own_text) == "cd");
  CHECK(said(1, ReadNext::other_cell) == "cd ");
  SetText han("汉字");
  han.add_line(0, 1);
  han.add_line(1, 2);
  text.flow = han.flow;
  CHECK(said(0, ReadNext::own_text) == "汉");
}

TEST_CASE("a bar of a formula is drawn from its glyph on, behind the line's text") {
  SetText text("以xy计");
  // Inter has 2816 units an em: the bar is 1 pt wide and 0.5 pt thick at 10 pt.
  text.add_formula(1, 3, {U'x', U'y'}).bars = {{2, 0, 704, 282, 141}};
  text.add_line(0, 4);
  const Page page = placed(text);
  const auto rules = items_of<RuleItem>(page);
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].rect.x == Length::points(20) + text.flow.set.advances[1]);
  CHECK(to_string(rules[0].rect.y) == "16.999");
  CHECK(to_string(rules[0].rect.width) == "1.001");
  CHECK(to_string(rules[0].rect.height) == "0.501");
  CHECK(std::holds_alternative<RuleItem>(page.items.back()));
}

TEST_CASE("a link does not reach into the room behind it") {
  Paragraph paragraph = test_paragraph("页");
  paragraph.inlines[0].link = "https://example.org/";
  SetText text(paragraph);
  text.widen(0, Length::points(2));
  text.add_line(0, 1);
  CHECK(items_of<LinkItem>(placed(text))[0].rect.width == Length::points(10));
}

TEST_CASE("the dump tells a reading at its first item") {
  SetText text("x字");
  text.add_formula(0, 2, {U'x', U'字'});
  text.add_line(0, 2);
  Pages pages;
  pages.structure = {{Role::document, 0, {}}};
  pages.pages = {placed(text)};
  const std::string out = dump(pages, text.fonts);
  CHECK(out.find("\"x\" read \"x字\"\n") != std::string::npos);
  CHECK(out.find("\"字\" read on\n") != std::string::npos);
}

TEST_CASE("the dump shows dots") {
  Pages pages;
  pages.pages.resize(1);
  pages.pages[0].items = {
      DotItem{Length::points(1), Length::points(2), Length::millipoints(500), {}}};
  CHECK(dump(pages, test_fonts()).find("  dot 1,2 radius 0.5 #000000\n") !=
        std::string::npos);
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
