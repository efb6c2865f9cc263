// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout_fixture.h"

namespace jianli {
namespace {

/// A header and main text in a column of 180 pt, an aside of 80 pt left of it.
Document facing(std::vector<Block> header, std::vector<Block> aside,
                std::vector<Block> main) {
  Document document = test_document({});
  document.columns = {{Length::points(110), Length::points(180)},
                      {Length::points(10), Length::points(80)}};
  document.regions = {
      {0, std::move(header)}, {1, std::move(aside)}, {0, std::move(main)}};
  document.tints = {{{}, Length::points(100), {1, 2, 3}}};
  return document;
}

Block titled(const std::string& title, Block block) {
  Group group;
  group.outline = title;
  group.blocks.push_back(std::move(block));
  Block section;
  section.role = Role::section;
  section.content = std::move(group);
  return section;
}

/// The places in the order they are read: `page:column` of each new text.
std::string order(const Pages& pages) {
  std::string out;
  for (std::size_t page = 0; page < pages.pages.size(); ++page) {
    for (const PageItem& item : pages.pages[page].items) {
      if (const auto* text = std::get_if<TextItem>(&item)) {
        out += std::to_string(page + 1) + words_of(*text) + ' ';
      }
    }
  }
  return out;
}

}  // namespace

TEST_CASE("header, aside and main text are read one after the other on each page") {
  const Pages pages = lay_out_test(
      facing({lines_block(1, "头")}, {lines_block(2, "边")}, {lines_block(2, "正")}));
  REQUIRE(pages.pages.size() == 1);
  CHECK(order(pages) == "1头 1边 1边 1正 1正 ");
  CHECK(texts(pages.pages[0]) ==
        "110,21.3 头\n10,21.3 边\n10,36.3 边\n110,36.3 正\n110,51.3 正\n");
}

TEST_CASE("a longer main column goes on by itself, a longer aside, too") {
  CHECK(order(lay_out_test(facing({}, {lines_block(1, "边")}, {lines_block(7, "正")}))) ==
        "1边 1正 1正 1正 1正 1正 2正 2正 ");
  CHECK(order(lay_out_test(facing({}, {lines_block(7, "边")}, {lines_block(1, "正")}))) ==
        "1边 1边 1边 1边 1边 1正 2边 2边 ");
}

TEST_CASE("a page broken in one column leaves the other as it is") {
  Block second = lines_block(1, "二");
  second.break_before = true;
  const Pages pages =
      lay_out_test(facing({}, {lines_block(3, "边")}, {lines_block(1, "正"), second}));
  CHECK(order(pages) == "1边 1边 1边 1正 2二 ");
}

TEST_CASE("the tint lies behind everything, from edge to edge of every page") {
  const Pages pages =
      lay_out_test(facing({}, {lines_block(1, "边")}, {lines_block(7, "正")}));
  REQUIRE(pages.pages.size() == 2);
  for (const Page& page : pages.pages) {
    const auto* tint = std::get_if<RuleItem>(&page.items.front());
    REQUIRE(tint != nullptr);
    CHECK(tint->rect == Rect{{}, {}, Length::points(100), Length::points(100)});
    CHECK(tint->color == Color{1, 2, 3});
  }
}

TEST_CASE("bookmarks follow the reading of the whole, not of each page") {
  const Pages pages = lay_out_test(
      facing({}, {titled("A1", lines_block(5, "边")), titled("A2", lines_block(2, "边"))},
             {titled("M1", lines_block(5, "正")), titled("M2", lines_block(2, "正"))}));
  REQUIRE(pages.outline.size() == 4);
  std::string titles;
  for (const OutlineEntry& entry : pages.outline) {
    titles += entry.title + '@' + std::to_string(entry.page + 1) + ' ';
  }
  CHECK(titles == "A1@1 A2@2 M1@1 M2@2 ");
}

TEST_CASE("on a grid the baselines of both columns agree") {
  Block large = paragraph_block("大");
  auto& paragraph = std::get<Paragraph>(large.content);
  paragraph.inlines[0].style = test_style(Length::points(20));
  paragraph.leading = Length::points(22);
  Block small = lines_block(2, "小");
  Document document = facing({large}, {small}, {lines_block(1, "正")});
  document.grid = BaselineGrid{Length::millipoints(11300), Length::millipoints(7500)};
  const Pages pages = lay_out_test(std::move(document));
  // 18.6 pt below the margin is the large line's own place; 18.8 pt is on the grid.
  CHECK(texts(pages.pages[0]) == "110,28.8 大\n10,21.3 小\n10,36.3 小\n110,43.8 正\n");
}

}  // namespace jianli
