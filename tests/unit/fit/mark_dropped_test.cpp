// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "drop_fixture.h"
#include "layout/flow.h"

namespace jianli {
namespace {

/// What is left of sections so that it fits a page, or `nothing helps`. A page holds five
/// lines of 15 pt and 5 pt more.
std::string rest_of(std::vector<Block> blocks, std::size_t pages = 1, Length spare = {}) {
  Document document = test_document(std::move(blocks));
  number_paragraphs(document);
  Diagnostics diagnostics;
  Hyphenator hyphenator({});
  const FontSet fonts = test_fonts();
  const ShapedDocument shaped = shape_document(document, fonts, diagnostics);
  const Layout layout = set_document(document, shaped, fonts, hyphenator, diagnostics);
  if (!mark_dropped(document, layout, pages, spare)) return "nothing helps";
  remove_dropped(document);
  return words_of(document);
}

TEST_CASE("of equal priority the last in the file goes first, as far as it has to") {
  CHECK(rest_of({section_block("S", {entry_block("a", 0, 1), entry_block("b", 0, 2),
                                     entry_block("c", 0, 3), entry_block("d", 0, 4),
                                     entry_block("e", 0, 5), entry_block("f", 0, 6)})}) ==
        "S a b c");
}

TEST_CASE("the file decides, not the order on the page") {
  CHECK(rest_of({section_block(
            "S", {entry_block("a", 0, 9), entry_block("b", 0, 8), entry_block("c", 0, 1),
                  entry_block("d", 0, 2), entry_block("e", 0, 3)})}) == "S c d e");
}

TEST_CASE("the lowest priority goes first, wherever it stands") {
  CHECK(rest_of({section_block(
            "S", {entry_block("a", -1, 1), entry_block("b", 1, 2), entry_block("c", 0, 3),
                  entry_block("d", 1, 4), entry_block("e", 2, 5)})}) == "S b d e");
}

TEST_CASE("a bullet goes before its entry, and an entry with all its bullets") {
  const auto blocks = [](std::int32_t priority) {
    return std::vector<Block>{section_block(
        "S", {entry_block("a", 0, 1),
              entry_block("b", priority, 2,
                          {bullet_block("x", 0, 3), bullet_block("y", 0, 4)}),
              entry_block("c", 1, 5)})};
  };
  CHECK(rest_of(blocks(0)) == "S a b c");
  CHECK(rest_of(blocks(-1)) == "S a c");
}

TEST_CASE("a section whose entries all go takes its heading with it") {
  CHECK(rest_of({section_block("S", {entry_block("a", 0, 1), entry_block("b", 0, 2)}),
                 section_block("T", {entry_block("c", 0, 3), entry_block("d", 0, 4)})}) ==
        "S a b T c");
  CHECK(rest_of({lines_block(2), section_block("S", {entry_block("a", 0, 1)}),
                 section_block("T", {entry_block("c", 0, 3)})})
            .ends_with("S a"));
}

TEST_CASE("height to spare makes more go") {
  const auto blocks = [] {
    return std::vector<Block>{
        section_block("S", {entry_block("a", 0, 1), entry_block("b", 0, 2),
                            entry_block("c", 0, 3), entry_block("d", 0, 4)})};
  };
  CHECK(rest_of(blocks()) == "S a b c");
  CHECK(rest_of(blocks(), 1, Length::points(15)) == "S a b");
}

TEST_CASE("the room a line needs below it where it ends a page counts") {
  Document document = test_document(
      {section_block("S", {entry_block("a", 0, 1), entry_block("b", 0, 2),
                           entry_block("c", 0, 3), entry_block("d", 0, 4)})});
  number_paragraphs(document);
  Diagnostics diagnostics;
  Hyphenator hyphenator({});
  const FontSet fonts = test_fonts();
  const ShapedDocument shaped = shape_document(document, fonts, diagnostics);
  Layout layout = set_document(document, shaped, fonts, hyphenator, diagnostics);
  // The line of `c`, behind the title and two entries.
  layout.flow->columns[0].lines[3].foot_room = Length::points(40);
  REQUIRE(mark_dropped(document, layout, 1, {}));
  remove_dropped(document);
  CHECK(words_of(document) == "S a b");
}

TEST_CASE("where even without all of it the rest would not fit nothing goes") {
  CHECK(rest_of({lines_block(6), section_block("S", {entry_block("a", 0, 1)})}) ==
        "nothing helps");
}

TEST_CASE("more pages need less to go") {
  std::vector<Block> entries;
  for (std::uint32_t i = 0; i < 12; ++i) entries.push_back(entry_block("a", 0, i));
  CHECK(rest_of({section_block("S", entries)}, 2).size() >
        rest_of({section_block("S", entries)}, 1).size());
}

TEST_CASE("a column that fits loses nothing for the sake of another") {
  Document document = test_document(
      {section_block("S", {entry_block("a", 0, 1), entry_block("b", 0, 2),
                           entry_block("c", 0, 3), entry_block("d", 0, 4)})});
  document.columns.push_back({Length::points(200), Length::points(80)});
  document.regions.push_back({1, {section_block("T", {entry_block("e", -1, 9)})}});
  number_paragraphs(document);
  Diagnostics diagnostics;
  Hyphenator hyphenator({});
  const FontSet fonts = test_fonts();
  const ShapedDocument shaped = shape_document(document, fonts, diagnostics);
  const Layout layout = set_document(document, shaped, fonts, hyphenator, diagnostics);
  REQUIRE(layout.page_count == 2);
  CHECK(mark_dropped(document, layout, 1, {}));
  remove_dropped(document);
  CHECK(words_of(document) == "S a b c T e");
}

TEST_CASE("of what stands side by side all has to go before a line is won") {
  Table grid;
  grid.widths = {1, 1};
  for (std::uint32_t row = 0; row < 2; ++row) {
    TableRow& cells = grid.rows.emplace_back();
    for (std::uint32_t column = 0; column < 2; ++column) {
      TableCell cell;
      const std::uint32_t place = row * 2 + column;
      cell.blocks = {
          entry_block(std::string(1, static_cast<char>('a' + place)), 0, place)};
      cells.cells.push_back(std::move(cell));
    }
  }
  Block block;
  block.role = Role::group;
  block.content = grid;
  CHECK(rest_of({lines_block(3), section_block("S", {block})}).ends_with("S a b"));
}

}  // namespace
}  // namespace jianli
