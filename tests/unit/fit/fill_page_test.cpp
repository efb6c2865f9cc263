// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "fit/fill_page.h"

#include <doctest/doctest.h>

#include "layout/flow_maker.h"
#include "unit/layout/layout_fixture.h"

namespace jianli {
namespace {

/// A block of a role with a gap above it that may grow.
Block gapped(Role role, std::int64_t points, int lines = 1) {
  Block block = lines_block(lines);
  block.role = role;
  block.space_before = Length::points(points);
  block.takes_fill = true;
  return block;
}

/// A layout of blocks on pages of 80 pt, lines 15 pt each.
struct FillCase {
  Document document;
  FontSet fonts = test_fonts();
  Diagnostics diagnostics;
  Hyphenator hyphenator{{}};
  ShapedDocument shaped;
  Layout layout;

  explicit FillCase(std::vector<Block> blocks)
      : document(test_document(std::move(blocks))) {
    number_paragraphs(document);
    shaped = shape_document(document, fonts, diagnostics);
    layout = set_document(document, shaped, fonts, hyphenator, diagnostics);
  }
  bool fill(std::int64_t leading = 15) {
    return fill_last_page(document, Length::points(leading), layout);
  }
  /// The space before each line, in points.
  std::vector<std::string> spaces(std::size_t column = 0) {
    std::vector<std::string> spaces;
    for (const FlowLine& line : layout.flow->columns[column].lines) {
      spaces.push_back(to_string(line.space_before));
    }
    return spaces;
  }
};

using Spaces = std::vector<std::string>;

TEST_CASE("room is spread over sections and entries, two to one") {
  // 3 × 15 + 10 + 10 = 65 of 80 pt.
  FillCase fill(
      {gapped(Role::section, 10), gapped(Role::section, 10), gapped(Role::entry, 10)});
  CHECK(fill.fill(30));
  CHECK(fill.spaces() == Spaces{"10", "20", "15"});
}

TEST_CASE("a gap grows by itself or a line at most, an entry's by half a line") {
  // 70 of 80 pt are taken, which leaves exactly what the gap may take.
  FillCase itself({gapped(Role::section, 10, 2), gapped(Role::section, 10, 2)});
  CHECK(itself.fill(15));
  CHECK(itself.spaces() == Spaces{"10", "0", "20", "0"});
  FillCase line({gapped(Role::section, 15, 2), gapped(Role::section, 15, 2)});
  CHECK(line.fill(5));
  CHECK(line.spaces() == Spaces{"15", "0", "20", "0"});
  FillCase half({gapped(Role::entry, 15, 2), gapped(Role::entry, 15, 2)});
  CHECK(half.fill(10));
  CHECK(half.spaces() == Spaces{"15", "0", "20", "0"});
}

TEST_CASE("a page that cannot be filled changes the less the emptier it is") {
  // Room of 10 pt where 6 can be taken: 6 × 6 / 10.
  FillCase short_of({gapped(Role::section, 10, 2), gapped(Role::section, 10, 2)});
  CHECK(short_of.fill(6));
  CHECK(short_of.spaces() == Spaces{"10", "0", "13.6", "0"});
  // Room of 40 pt: 6 × 6 / 40.
  FillCase empty({gapped(Role::section, 10), gapped(Role::section, 10)});
  CHECK(empty.fill(6));
  CHECK(empty.spaces() == Spaces{"10", "10.9"});
}

TEST_CASE("what one gap may not take goes to the others") {
  // 45 + 2 + 25 = 72 of 80 pt: the first gap can take 2, the second takes the other 6.
  FillCase fill(
      {gapped(Role::section, 9), gapped(Role::section, 2), gapped(Role::entry, 25)});
  CHECK(fill.fill(60));
  CHECK(fill.spaces() == Spaces{"9", "4", "31"});
}

TEST_CASE("room that does not divide evenly is given out to the last unit") {
  FillCase fill({gapped(Role::entry, 5), gapped(Role::entry, 5), gapped(Role::entry, 5),
                 gapped(Role::entry, 5)});
  const Length before = height_of(fill.layout.flow->columns[0].lines, 0, 4);
  CHECK(before == Length::points(75));
  CHECK(fill.fill(30));
  CHECK(height_of(fill.layout.flow->columns[0].lines, 0, 4) == Length::points(80));
}

TEST_CASE("a full page and other gaps stay as they are") {
  FillCase full({gapped(Role::section, 0, 3), gapped(Role::section, 5, 2)});
  CHECK(!full.fill());
  Block other = gapped(Role::section, 10);
  other.takes_fill = false;
  FillCase fixed({lines_block(1), other});
  CHECK(!fixed.fill());
  CHECK(fixed.spaces() == Spaces{"0", "10"});
}

TEST_CASE("only the last page is filled, and nothing is put at its top") {
  FillCase fill({gapped(Role::section, 10, 2), gapped(Role::section, 10, 2),
                 gapped(Role::section, 10, 2), gapped(Role::section, 10, 2)});
  REQUIRE(fill.layout.page_count == 2);
  CHECK(fill.fill(30));
  // 60 + 10 of 80 pt are taken.
  CHECK(fill.spaces() == Spaces{"10", "0", "10", "0", "10", "0", "20", "0"});
}

TEST_CASE("columns on a grid take whole lines, if every gap can take one") {
  const std::vector<Block> blocks = {gapped(Role::section, 10), gapped(Role::section, 10),
                                     gapped(Role::entry, 5)};
  // 60 of 80 pt are taken; the entry's gap is too small to grow by a line.
  FillCase fits(blocks);
  fits.document.grid = BaselineGrid{{}, Length::points(7)};
  CHECK(fits.fill());
  CHECK(fits.spaces() == Spaces{"10", "17", "5"});
  // 73 of 80 pt are taken: one line for two gaps.
  FillCase tight(
      {gapped(Role::section, 14), gapped(Role::section, 14), gapped(Role::section, 14)});
  tight.document.grid = BaselineGrid{{}, Length::points(7)};
  CHECK(!tight.fill());
  CHECK(tight.spaces() == Spaces{"14", "14", "14"});
}

TEST_CASE("a column that ends on an earlier page is left alone") {
  FillCase fill({gapped(Role::section, 10), gapped(Role::section, 10)});
  fill.layout.page_count = 2;
  CHECK(!fill.fill());
}

}  // namespace
}  // namespace jianli
