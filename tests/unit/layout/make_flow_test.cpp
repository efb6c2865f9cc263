// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout/flow.h"
#include "layout_fixture.h"

namespace jianli {
namespace {

Block row_block(std::string left, std::string right) {
  Row row;
  row.gap = Length::points(10);
  row.cells.push_back({test_paragraph(std::move(left)), Align::start});
  row.cells.push_back({test_paragraph(std::move(right)), Align::end});
  Block block;
  block.content = std::move(row);
  return block;
}

TEST_CASE(
    "lines stand a leading apart, the first half a leading's excess below the top") {
  // (15 − 10) / 2 + 0.88 × 10 below the margin of 10.
  const Pages pages = lay_out_test(test_document({lines_block(2)}));
  CHECK(texts(pages.pages[0]) == "10,21.3 行\n10,36.3 行\n");
}

TEST_CASE("the larger of two spaces between blocks counts, none at the top of a page") {
  Block first = paragraph_block("一");
  first.space_before = Length::points(50);
  first.space_after = Length::points(4);
  Block second = paragraph_block("二");
  second.space_before = Length::points(6);
  const Pages pages = lay_out_test(test_document({first, second}));
  CHECK(texts(pages.pages[0]) == "10,21.3 一\n10,42.3 二\n");
}

TEST_CASE("title and dates share a baseline, the dates end at the right margin") {
  const Pages pages = lay_out_test(test_document({row_block("大学", "至今")}));
  CHECK(texts(pages.pages[0]) == "10,21.3 大学\n270,21.3 至今\n");
}

TEST_CASE("Han and Western text of one line share its baseline") {
  const Pages pages = lay_out_test(test_document({paragraph_block("用AI")}));
  CHECK(texts(pages.pages[0]) == "10,21.3 用\n22.5,21.3 AI\n");
}

TEST_CASE("a long title breaks beside its dates and is read before them") {
  const Pages pages = lay_out_test(test_document(
      {row_block("大数据管理与应用大数据管理与应用大数据管理与应用", "2021年9月至今")}));
  const std::string all = texts(pages.pages[0]);
  CHECK(all.find("36.3") < all.find("年"));
  CHECK(all.find(",21.3 2021") != std::string::npos);
}

TEST_CASE("dates that leave no room for the title go below it") {
  const std::string dates(40, '8');
  const Pages pages = lay_out_test(test_document({row_block("题目", dates)}));
  const std::string all = texts(pages.pages[0]);
  CHECK(all.starts_with("10,21.3 题目\n"));
  CHECK(all.find(",36.3 " + dates) != std::string::npos);
}

TEST_CASE("dates that leave no room for a word of the title go below it") {
  const std::string dates(29, '8');
  const auto text_of = [&](const std::string& title) {
    return texts(lay_out_test(test_document({row_block(title, dates)})).pages[0]);
  };
  CHECK(text_of("INTERNATIONALIZATION").find(",36.3 " + dates) != std::string::npos);
  CHECK(text_of("a few words").find(",21.3 " + dates) != std::string::npos);
}

TEST_CASE("a right part wider than the row breaks below the title, line under line") {
  std::string dates;
  for (int i = 0; i < 40; ++i) dates += "长";
  const Pages pages = lay_out_test(test_document({row_block("题目", dates)}));
  const std::string all = texts(pages.pages[0]);
  CHECK(all.find(",36.3 长") != std::string::npos);
  CHECK(all.find(",51.3 长") != std::string::npos);
}

TEST_CASE("an empty label shows nothing") {
  ListItem item;
  item.label = test_paragraph("");
  item.indent = Length::points(10);
  item.body.push_back(paragraph_block("一"));
  Block block;
  block.content = item;
  CHECK(texts(lay_out_test(test_document({block})).pages[0]) == "20,21.3 一\n");
}

TEST_CASE("bullets hang in their column, nested ones a step further") {
  ListItem inner;
  inner.label = test_paragraph("•");
  inner.indent = Length::points(10);
  inner.body.push_back(paragraph_block("内"));
  Block nested;
  nested.role = Role::list_item;
  nested.content = inner;
  ListItem outer;
  outer.label = test_paragraph("•");
  outer.indent = Length::points(10);
  outer.body.push_back(paragraph_block("外"));
  outer.body.push_back(nested);
  Block block;
  block.role = Role::list_item;
  block.content = outer;
  const Pages pages = lay_out_test(test_document({block}));
  // Bullets stand in the middle of the Han beside them, a little above the baseline.
  CHECK(texts(pages.pages[0]) == "10,20.398 •\n20,21.3 外\n20,35.398 •\n30,36.3 内\n");
}

TEST_CASE("a token wider than the measure is reported at its place") {
  Block block = paragraph_block(std::string(60, 'W'));
  std::get<Paragraph>(block.content).inlines[0].span = {0, 5, 65};
  Diagnostics diagnostics;
  Hyphenator hyphenator({});
  lay_out(test_document({block}), test_fonts(), hyphenator, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].rule == Rule::overfull_line);
  CHECK(diagnostics.all()[0].span == Span{0, 5, 65});
}

/// The findings of a bullet of forced lines whose text stands at bytes 5 to 65.
std::vector<Diagnostic> bullet_findings(int lines) {
  Block block = lines_block(lines);
  block.span = {0, 5, 65};
  ListItem item;
  item.label = test_paragraph("•");
  item.indent = Length::points(10);
  item.body.push_back(block);
  Block bullet;
  bullet.role = Role::list_item;
  bullet.content = item;
  Document document = test_document({bullet});
  number_paragraphs(document);
  Diagnostics diagnostics;
  Hyphenator hyphenator({});
  lay_out(document, test_fonts(), hyphenator, diagnostics);
  return diagnostics.all();
}

TEST_CASE("a bullet may have five lines, with six lines it is reported at its text") {
  CHECK(bullet_findings(5).empty());
  const std::vector<Diagnostic> findings = bullet_findings(6);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == Rule::long_bullet);
  CHECK(findings[0].span == Span{0, 5, 65});
  CHECK(findings[0].message == "this bullet is 6 lines long");
}

/// A section of two entries, of which the second takes room that is left.
Block section_of_two() {
  Group group;
  for (int i = 1; i <= 2; ++i) {
    Block entry = lines_block(i);
    entry.role = Role::entry;
    entry.drop = DropRank{i};
    entry.takes_fill = i == 2;
    group.blocks.push_back(entry);
  }
  Block section;
  section.role = Role::section;
  section.takes_fill = true;
  section.content = std::move(group);
  return section;
}

TEST_CASE("the flow tells which lines page fit may move, and which may go") {
  Document document = test_document({lines_block(1), section_of_two()});
  number_paragraphs(document);
  Diagnostics diagnostics;
  Hyphenator hyphenator({});
  const FontSet fonts = test_fonts();
  LayoutTimings counts;
  const ShapedDocument shaped = shape_document(document, fonts, diagnostics, &counts);
  const Layout layout =
      set_document(document, shaped, fonts, hyphenator, diagnostics, &counts);
  const FlowColumn& column = layout.flow->columns[0];
  std::string fill;
  for (const FlowLine& line : column.lines) fill += std::to_string(line.fill);
  CHECK(fill == "0210");
  REQUIRE(column.parts.size() == 3);
  CHECK(column.parts[0].rank->priority == 1);
  CHECK(column.parts[1].rank->priority == 2);
  CHECK(column.parts[1].begin == 2);
  CHECK(column.parts[1].end == 4);
  // A section goes with its entries; it follows them.
  CHECK(column.parts[2].rank == nullptr);
  CHECK(column.parts[2].block->role == Role::section);
  CHECK(column.parts[2].begin == 1);
  CHECK(column.parts[2].end == 4);
  CHECK(counts.shaped_paragraphs == 3);
  CHECK(counts.layouts == 1);
}

TEST_CASE("the structure mirrors the blocks") {
  Block heading = paragraph_block("教育经历");
  heading.role = Role::heading;
  Group group;
  group.outline = "教育经历";
  group.blocks.push_back(heading);
  Block section;
  section.role = Role::section;
  section.content = group;
  const Pages pages = lay_out_test(test_document({section}));
  REQUIRE(pages.structure.size() == 3);
  CHECK(pages.structure[1].role == Role::section);
  CHECK(pages.structure[2].role == Role::heading);
  CHECK(pages.structure[2].parent == 1);
  REQUIRE(pages.outline.size() == 1);
  CHECK(pages.outline[0].title == "教育经历");
  CHECK(pages.outline[0].y == Length::points(10));
}

}  // namespace
}  // namespace jianli
