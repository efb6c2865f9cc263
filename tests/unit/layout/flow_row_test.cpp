// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout_fixture.h"

namespace jianli {
namespace {

Block row(const std::string& title, const std::string& dates) {
  Row row;
  row.cells.push_back({test_paragraph(title), Align::start});
  row.cells.push_back({test_paragraph(dates), Align::end});
  row.gap = Length::points(10);
  Block block;
  block.role = Role::entry_head;
  block.content = row;
  return block;
}

/// A document whose column is as wide as so many Han characters.
Document narrow(std::int64_t characters, std::vector<Block> blocks) {
  Document document = test_document(std::move(blocks));
  document.columns[0].width = Length::points(10 * characters);
  return document;
}

std::string set(std::int64_t characters, const std::string& title,
                const std::string& dates) {
  return texts(lay_out_test(narrow(characters, {row(title, dates)})).pages[0]);
}

}  // namespace

TEST_CASE("the dates stand at the right of the first line of the title") {
  CHECK(set(12, "一二三四", "五六") == "10,21.3 一二三四\n110,21.3 五六\n");
  CHECK(set(12, "一二三四五六七八九十", "甲乙") ==
        "10,21.3 一二三四五六七\n10,36.3 八九十\n110,21.3 甲乙\n");
}

TEST_CASE(
    "in a narrow column the dates stand below a title that has no room, at its edge") {
  // Two characters of ten are left, less than a quarter.
  CHECK(set(10, "一二三四", "甲乙丙丁戊己庚") ==
        "10,21.3 一二三四\n10,36.3 甲乙丙丁戊己庚\n");
}

TEST_CASE("a title whose words do not fit beside the dates stands above them") {
  CHECK(set(12, "WWWWWWWWWW", "甲乙丙丁戊己") ==
        "10,21.3 WWWWWWWWWW\n10,36.3 甲乙丙丁戊己\n");
}

TEST_CASE("a word wider than the whole row is torn and reported") {
  Document document = narrow(6, {row(std::string(12, 'W'), "甲")});
  number_paragraphs(document);
  Diagnostics diagnostics;
  Hyphenator hyphenator({});
  const Pages pages = lay_out(document, test_fonts(), hyphenator, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].rule == Rule::overfull_line);
  for (const PageItem& any : pages.pages[0].items) {
    const auto& item = std::get<TextItem>(any);
    Length end = item.x;
    for (const PlacedGlyph& glyph : item.glyphs) end += glyph.advance;
    CHECK(end <= Length::points(70));
  }
}

}  // namespace jianli
