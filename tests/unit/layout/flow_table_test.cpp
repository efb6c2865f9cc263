// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "table_fixture.h"

namespace jianli {

TEST_CASE("cells of a row stand beside each other, padded from the rules") {
  const Pages pages = lay_out_test(test_document({ruled({{"甲", "乙"}, {"丙", "丁"}})}));
  // Two columns of 139 pt between the middles of the outer rules; 5 pt beside and 2 pt
  // above the text of 15 pt leading.
  CHECK(texts(pages.pages[0]) == "16,23.3 甲\n155,23.3 乙\n16,42.3 丙\n155,42.3 丁\n");
}

TEST_CASE("rules between cells are drawn once, from end to end") {
  const Pages pages = lay_out_test(test_document({ruled({{"甲", "乙"}, {"丙", "丁"}})}));
  CHECK(rules(pages.pages[0]) ==
        "10,9 280x2\n10,28 280x2\n10,47 280x2\n"
        "10,9 2x40\n149,9 2x40\n288,9 2x40\n");
}

TEST_CASE("a cell over two columns has no rule through it") {
  Block table = ruled({{"甲", "乙"}, {"丙"}});
  std::get<Table>(table.content).rows[1].cells[0].column_span = 2;
  const Pages pages = lay_out_test(test_document({table}));
  CHECK(rules(pages.pages[0]) ==
        "10,9 280x2\n10,28 280x2\n10,47 280x2\n"
        "10,9 2x40\n149,9 2x21\n288,9 2x40\n");
}

TEST_CASE("a row of one cell is divided between pages, its frame closed on each") {
  Block table = ruled({{""}});
  auto& cell = std::get<Table>(table.content).rows[0].cells[0];
  for (int i = 0; i < 7; ++i) cell.blocks.push_back(paragraph_block("行"));
  std::get<Table>(table.content).widths = {1};
  const Pages pages = lay_out_test(test_document({table}));
  // A page of 80 pt holds five lines of 15 pt between two paddings of 2 pt.
  CHECK(lines_per_page(pages) == std::vector<int>{5, 2});
  CHECK(texts(pages.pages[1]) == "16,23.3 行\n16,38.3 行\n");
  CHECK(rules(pages.pages[0]) == "10,9 280x2\n10,88 280x2\n10,9 2x81\n288,9 2x81\n");
  CHECK(rules(pages.pages[1]) == "10,9 280x2\n10,43 280x2\n10,9 2x36\n288,9 2x36\n");
}

TEST_CASE("a row of several cells stays on one page if it fits on one") {
  Block table = ruled({{"甲", "乙"}});
  auto& cells = std::get<Table>(table.content).rows[0].cells;
  for (int i = 0; i < 3; ++i) cells[0].blocks.push_back(paragraph_block("行"));
  const Pages pages = lay_out_test(test_document({lines_block(2), table}));
  CHECK(lines_per_page(pages) == std::vector<int>{2, 5});
  // Cell by cell: the second is read when the first has ended.
  CHECK(texts(pages.pages[1]) ==
        "16,23.3 甲\n16,38.3 行\n16,53.3 行\n16,68.3 行\n155,23.3 乙\n");
}

TEST_CASE("a row higher than a page has its cells below each other") {
  Block table = ruled({{"甲", "乙"}});
  auto& cells = std::get<Table>(table.content).rows[0].cells;
  for (int i = 0; i < 5; ++i) cells[0].blocks.push_back(paragraph_block("行"));
  const Pages pages = lay_out_test(test_document({table}));
  REQUIRE(pages.pages.size() == 2);
  CHECK(lines_per_page(pages) == std::vector<int>{5, 2});
  CHECK(texts(pages.pages[1]) == "16,23.3 行\n16,42.3 乙\n");
}

TEST_CASE("where a row is too high, a label keeps its value beside it") {
  Block table = ruled({{"标签", "值", "别", ""}});
  auto& cells = std::get<Table>(table.content).rows[0].cells;
  cells[0].is_header = cells[2].is_header = true;
  cells[3].blocks = {lines_block(6)};
  const Pages pages = lay_out_test(test_document({table}));
  // The first pair is a row; even by itself, the second is higher than a page.
  CHECK(texts(pages.pages[0]) ==
        "16,23.3 标签\n85.5,23.3 值\n16,42.3 别\n16,61.3 行\n16,76.3 行\n");
  CHECK(lines_per_page(pages) == std::vector<int>{4, 4});
}

TEST_CASE("columns too narrow for any text have their cells below each other") {
  Block table = ruled({{"甲", "乙", "丙"}});
  std::get<Table>(table.content).padding_x = Length::points(46);
  const Pages pages = lay_out_test(test_document({table}));
  CHECK(texts(pages.pages[0]) == "57,23.3 甲\n57,42.3 乙\n57,61.3 丙\n");
}

TEST_CASE("a cell that finds no column is set all the same") {
  Block table = ruled({{"甲", "乙"}});
  std::get<Table>(table.content).widths = {1};
  const Pages pages = lay_out_test(test_document({table}));
  CHECK(texts(pages.pages[0]) == "16,23.3 甲\n16,42.3 乙\n");
  std::get<Table>(table.content).widths = {};
  CHECK(texts(lay_out_test(test_document({table})).pages[0]) ==
        "16,23.3 甲\n16,42.3 乙\n");
}

TEST_CASE("columns of labels are as wide as each other, values share the rest") {
  Block table = ruled({{"标签", "甲", "别", "乙"}});
  auto& content = std::get<Table>(table.content);
  content.widths = {0, 1, 0, 1};
  content.rows[0].cells[0].is_header = content.rows[0].cells[2].is_header = true;
  const Pages pages = lay_out_test(test_document({table}));
  // Labels of 30 pt with their padding: (278 - 60) / 2 = 109 pt for each value.
  CHECK(texts(pages.pages[0]) == "16,23.3 标签\n46,23.3 甲\n155,23.3 别\n185,23.3 乙\n");
}

TEST_CASE("a label takes no more than a seventh of the table") {
  Block table = ruled({{"六个字的标签", "甲"}});
  auto& content = std::get<Table>(table.content);
  content.widths = {0, 1};
  content.rows[0].cells[0].is_header = true;
  const Pages pages = lay_out_test(test_document({table}));
  // 278 / 7 = 39.7 pt: three characters.
  CHECK(texts(pages.pages[0]) == "16,23.3 六个字\n16,38.3 的标签\n56,23.3 甲\n");
}

TEST_CASE("a row of headers does not end a page") {
  Block table = ruled({{"头", "头"}, {"甲", "乙"}});
  for (auto& cell : std::get<Table>(table.content).rows[0].cells) cell.is_header = true;
  const Pages pages = lay_out_test(test_document({lines_block(3), table}));
  CHECK(lines_per_page(pages) == std::vector<int>{3, 2});
}

TEST_CASE("cells without rules keep gaps between them, and the last row may be short") {
  Block grid = ruled({{"甲", "乙"}, {"丙"}});
  auto& table = std::get<Table>(grid.content);
  table.rules.reset();
  table.padding_x = table.padding_y = {};
  table.column_gap = Length::points(10);
  table.row_gap = Length::points(3);
  const Pages pages = lay_out_test(test_document({grid}));
  CHECK(texts(pages.pages[0]) == "10,21.3 甲\n155,21.3 乙\n10,39.3 丙\n");
  CHECK(rules(pages.pages[0]).empty());
}

TEST_CASE("a table is one for readers; a box is none") {
  Block table = ruled({{"标签", "值"}});
  table.role = Role::table;
  std::get<Table>(table.content).rows[0].cells[0].is_header = true;
  const Pages pages = lay_out_test(test_document({table}));
  std::string roles;
  for (const StructureNode& node : pages.structure) {
    roles += std::string(name_of(node.role)) + std::to_string(node.parent) + " ";
  }
  CHECK(roles ==
        "document0 table0 table-row1 table-header2 paragraph3 table-cell2 paragraph5 ");
  table.role = Role::group;
  const Pages box = lay_out_test(test_document({table}));
  CHECK(box.structure.size() == 4);
}

TEST_CASE("a table in a cell has frames of its own") {
  Block outer = ruled({{""}});
  auto& content = std::get<Table>(outer.content);
  content.widths = {1};
  for (int i = 0; i < 6; ++i) {
    content.rows[0].cells[0].blocks.push_back(ruled({{"甲", "乙"}}));
  }
  const Pages pages = lay_out_test(test_document({outer}));
  REQUIRE(pages.pages.size() == 2);
  // 80 pt less two paddings hold four rows of 19 pt; the outer frame goes on.
  CHECK(lines_per_page(pages) == std::vector<int>{4, 2});
  CHECK(texts(pages.pages[1]) == "22,25.3 甲\n155,25.3 乙\n22,44.3 甲\n155,44.3 乙\n");
}

}  // namespace jianli
