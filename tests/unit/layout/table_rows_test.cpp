// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/table_rows.h"

#include <doctest/doctest.h>

#include "table_fixture.h"

namespace jianli {
namespace {

Table& content(Block& block) { return std::get<Table>(block.content); }

Block sized(const std::string& text, std::int64_t size, std::int64_t leading) {
  Block block = paragraph_block(text);
  auto& paragraph = std::get<Paragraph>(block.content);
  paragraph.inlines[0].style.size = Length::points(size);
  paragraph.leading = Length::points(leading);
  return block;
}

Block picture(std::int64_t height) {
  static const Image image = [] {
    Image made;
    made.header.width = 5;
    made.header.height = 7;
    return made;
  }();
  Figure figure;
  figure.image = &image;
  figure.width = Length::points(20);
  figure.height = Length::points(height);
  Block block;
  block.role = Role::group;
  block.content = figure;
  return block;
}

/// `x,y widthxheight` of the pictures of a page.
std::string pictures(const Page& page) {
  std::string out;
  for (const PageItem& item : page.items) {
    const auto* image = std::get_if<ImageItem>(&item);
    if (image == nullptr) continue;
    const Rect& rect = image->rect;
    out += to_string(rect.x) + "," + to_string(rect.y) + " " + to_string(rect.width) +
           "x" + to_string(rect.height) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("single lines of a row share a baseline, whatever their size and leading") {
  for (const bool middle : {false, true}) {
    Block table = ruled({{"", ""}});
    auto& cells = content(table).rows[0].cells;
    cells[0].blocks = {sized("小", 8, 10)};
    cells[1].blocks = {sized("大", 12, 20)};
    cells[0].middle = cells[1].middle = middle;
    const Pages pages = lay_out_test(test_document({table}));
    // 10 + 2 + 4 + 0.88 × 12
    CHECK(texts(pages.pages[0]) == "16,26.56 小\n155,26.56 大\n");
  }
}

TEST_CASE("a line in the middle stands beside the middle of many") {
  Block table = ruled({{"甲", ""}});
  auto& cells = content(table).rows[0].cells;
  cells[0].middle = true;
  cells[1].blocks = {lines_block(3)};
  const Pages pages = lay_out_test(test_document({table}));
  CHECK(texts(pages.pages[0]) == "16,38.3 甲\n155,23.3 行\n155,38.3 行\n155,53.3 行\n");
  cells[0].middle = false;
  const Pages top = lay_out_test(test_document({table}));
  CHECK(texts(top.pages[0]).starts_with("16,23.3 甲\n"));
}

TEST_CASE("a cell over several rows makes them higher where it must, all alike") {
  Block table = ruled({{"甲", "", "乙"}, {"丙", "丁"}});
  auto& rows = content(table).rows;
  rows[0].cells[1].row_span = 2;
  rows[0].cells[1].middle = true;
  rows[0].cells[1].blocks = {picture(54)};
  for (auto& row : rows) row.cells[0].middle = true;
  const Pages pages = lay_out_test(test_document({table}));
  // 54 + 2 × 2 pt instead of 2 × 19 pt: each row has 10 pt more, half above its line.
  CHECK(texts(pages.pages[0]) ==
        "16,28.3 甲\n" + to_string(Length::points(16) + Length::points(278) * 2 / 3) +
            ",23.3 乙\n16,57.3 丙\n" +
            to_string(Length::points(16) + Length::points(278) * 2 / 3) + ",52.3 丁\n");
  CHECK(pictures(pages.pages[0]).find(",12 20x54\n") != std::string::npos);
}

TEST_CASE("a low one stands in the middle of its rows") {
  Block table = ruled({{"甲", ""}, {"丙"}});
  auto& rows = content(table).rows;
  rows[0].cells[1].row_span = 2;
  rows[0].cells[1].middle = true;
  rows[0].cells[1].blocks = {picture(20)};
  const Pages pages = lay_out_test(test_document({table}));
  // 38 pt of two rows, less 4 pt of padding and 20 pt of picture.
  CHECK(pictures(pages.pages[0]) == "155,19 20x20\n");
}

TEST_CASE("several pictures and rules in a row all have their places") {
  Block rule;
  rule.role = Role::artifact;
  rule.content = RuleLine{Length::points(1), {9, 9, 9}};
  Block table = ruled({{"", ""}});
  content(table).rules.reset();
  auto& cells = content(table).rows[0].cells;
  cells[0].blocks = {picture(10), paragraph_block("甲"), rule, picture(10)};
  cells[1].blocks = {rule, paragraph_block("乙"), picture(10)};
  const Pages pages = lay_out_test(test_document({table}));
  CHECK(pictures(pages.pages[0]) == "15,12 20x10\n15,38 20x10\n155,28 20x10\n");
  CHECK(rules(pages.pages[0]) == "15,37 130x1\n155,12 130x1\n");
  CHECK(texts(pages.pages[0]) == "15,33.3 甲\n155,24.3 乙\n");
}

TEST_CASE("frames inside a cell move with it") {
  Block table = ruled({{"", ""}});
  content(table).rows[0].cells[1].blocks = {paragraph_block("上"), ruled({{"内"}})};
  const Pages pages = lay_out_test(test_document({table}));
  CHECK(texts(pages.pages[0]) == "155,23.3 上\n161,40.3 内\n");
  // The inner box from 27 to 46 pt, the outer one from 10 to 48 pt.
  CHECK(rules(pages.pages[0]) ==
        "10,9 280x2\n155,26 129x2\n155,45 129x2\n10,47 280x2\n"
        "10,9 2x40\n149,9 2x40\n155,26 2x21\n282,26 2x21\n288,9 2x40\n");
}

TEST_CASE("a row goes to the next page with the title glued to it") {
  Block title = paragraph_block("题");
  title.keep_with_next = true;
  Block table = ruled({{"甲", "乙"}});
  content(table).rows[0].cells[0].blocks = {lines_block(4)};
  const Pages with = lay_out_test(test_document({title, table}));
  // 15 + 64 pt fit on a page of 80 pt.
  CHECK(with.pages.size() == 1);
  content(table).padding_y = Length::points(3);
  const Pages without = lay_out_test(test_document({title, table}));
  // 15 + 66 pt do not: rather than leave its title, the row has its cells below each
  // other.
  CHECK(lines_per_page(without) == std::vector<int>{3, 3});
}

}  // namespace jianli
