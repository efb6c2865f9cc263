// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout_fixture.h"

namespace jianli {
namespace {

TEST_CASE("a page takes the lines it has room for") {
  CHECK(lines_per_page(lay_out_test(test_document({lines_block(5)}))) ==
        std::vector<int>{5});
}

TEST_CASE("two lines of a paragraph stay on each side of a page break") {
  CHECK(lines_per_page(lay_out_test(test_document({lines_block(6)}))) ==
        std::vector<int>{4, 2});
  CHECK(lines_per_page(lay_out_test(test_document({lines_block(4), lines_block(3)}))) ==
        std::vector<int>{4, 3});
}

TEST_CASE("a heading goes with what it heads") {
  Block heading = paragraph_block("标题");
  heading.keep_with_next = true;
  CHECK(lines_per_page(lay_out_test(test_document(
            {lines_block(4), heading, lines_block(2)}))) == std::vector<int>{4, 3});
}

TEST_CASE("a short entry is not split, one longer than a page is") {
  Group entry;
  for (int i = 0; i < 3; ++i) entry.blocks.push_back(paragraph_block("一"));
  Block block;
  block.content = entry;
  block.keep_together = true;
  CHECK(lines_per_page(lay_out_test(test_document({lines_block(3), block}))) ==
        std::vector<int>{3, 3});
  Group long_entry;
  for (int i = 0; i < 7; ++i) long_entry.blocks.push_back(paragraph_block("一"));
  block.content = long_entry;
  CHECK(lines_per_page(lay_out_test(test_document({block}))) == std::vector<int>{5, 2});
}

TEST_CASE("a forced break starts a page") {
  Block second = paragraph_block("二");
  second.break_before = true;
  CHECK(lines_per_page(lay_out_test(test_document({paragraph_block("一"), second}))) ==
        std::vector<int>{1, 1});
}

TEST_CASE("where nothing allows a break the page is cut at its end") {
  std::vector<Block> blocks;
  for (int i = 0; i < 8; ++i) {
    blocks.push_back(paragraph_block("一"));
    blocks.back().keep_with_next = true;
  }
  CHECK(lines_per_page(lay_out_test(test_document(blocks))) == std::vector<int>{5, 3});
}

TEST_CASE("an empty document is one empty page") {
  const Pages pages = lay_out_test(test_document({}));
  REQUIRE(pages.pages.size() == 1);
  CHECK(pages.pages[0].items.empty());
}

}  // namespace
}  // namespace jianli
