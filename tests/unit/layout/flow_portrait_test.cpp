// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout/flow.h"
#include "layout_fixture.h"

namespace jianli {
namespace {

/// A picture of 5:7, between 21 and 42 pt high, beside some lines. At its least, it
/// leaves 280 − 15 − 10 = 255 pt of the measure to them.
Document with_portrait(int lines) {
  static const Image image = [] {
    Image made;
    made.header.width = 50;
    made.header.height = 70;
    return made;
  }();
  Portrait portrait;
  portrait.image = &image;
  portrait.alt = "a face";
  portrait.width = 5;
  portrait.height = 7;
  portrait.least_height = Length::points(21);
  portrait.greatest_height = Length::points(42);
  portrait.gap = Length::points(10);
  for (int i = 0; i < lines; ++i) portrait.blocks.push_back(paragraph_block("行"));
  Block header;
  header.role = Role::header;
  header.keep_together = true;
  header.content = std::move(portrait);
  Block after = paragraph_block("后");
  after.space_before = Length::points(4);
  return test_document({header, after});
}

/// `x,y widthxheight` of the picture of a page.
std::string picture(const Page& page) {
  for (const PageItem& item : page.items) {
    const auto* image = std::get_if<ImageItem>(&item);
    if (image == nullptr) continue;
    const Rect& rect = image->rect;
    return to_string(rect.x) + "," + to_string(rect.y) + " " + to_string(rect.width) +
           "x" + to_string(rect.height);
  }
  return "none";
}

}  // namespace

TEST_CASE("a picture ends at the right margin and with the text, leading left aside") {
  // Two lines of 15 pt with type of 10 pt: from 2.5 pt below the top, 25 pt high.
  const Pages pages = lay_out_test(with_portrait(2));
  CHECK(picture(pages.pages[0]) == "272.143,12.5 17.857x25");
  CHECK(texts(pages.pages[0]) == "10,21.3 行\n10,36.3 行\n10,55.3 后\n");
}

TEST_CASE("beside little text it keeps its least height, and what follows stands below") {
  const Pages pages = lay_out_test(with_portrait(1));
  CHECK(picture(pages.pages[0]) == "275,12.5 15x21");
  // 12.5 + 21 + 4 + 11.3
  CHECK(texts(pages.pages[0]) == "10,21.3 行\n10,48.8 后\n");
}

TEST_CASE("beside much text it keeps its greatest height") {
  const Pages pages = lay_out_test(with_portrait(4));
  CHECK(picture(pages.pages[0]) == "260,12.5 30x42");
  CHECK(texts(pages.pages[0]).find("10,85.3 后\n") != std::string::npos);
}

TEST_CASE("it may stand alone") {
  const Pages pages = lay_out_test(with_portrait(0));
  CHECK(picture(pages.pages[0]) == "275,10 15x21");
  CHECK(texts(pages.pages[0]) == "10,46.3 后\n");
}

TEST_CASE("text breaks before the picture, which grows with its lines") {
  const auto pages_of = [](int characters) {
    std::string han;
    for (int i = 0; i < characters; ++i) han += "行";
    Document document = with_portrait(0);
    std::get<Portrait>(document.regions[0].blocks[0].content).blocks = {
        paragraph_block(han)};
    return lay_out_test(document);
  };
  const Pages one_line = pages_of(25);
  CHECK(lines_per_page(one_line) == std::vector<int>{2});  // and the one behind it
  CHECK(picture(one_line.pages[0]) == "275,12.5 15x21");
  const Pages two_lines = pages_of(26);
  CHECK(lines_per_page(two_lines) == std::vector<int>{3});
  CHECK(picture(two_lines.pages[0]) == "272.143,12.5 17.857x25");
}

TEST_CASE("it is a figure behind the text, with what it shows") {
  const Pages pages = lay_out_test(with_portrait(1));
  REQUIRE(pages.images.size() == 1);
  const auto* item = std::get_if<ImageItem>(&pages.pages[0].items.at(1));
  REQUIRE(item != nullptr);
  const StructureNode& figure = pages.structure.at(item->structure);
  CHECK(figure.role == Role::figure);
  CHECK(figure.alt == "a face");
  CHECK(pages.structure.at(figure.parent).role == Role::header);
}

TEST_CASE("a header with a picture stays on one page") {
  Document document = with_portrait(2);
  auto& blocks = document.regions[0].blocks;
  blocks.insert(blocks.begin(), lines_block(4));
  const Pages pages = lay_out_test(document);
  REQUIRE(pages.pages.size() == 2);
  CHECK(picture(pages.pages[0]) == "none");
  CHECK(picture(pages.pages[1]) == "272.143,12.5 17.857x25");
}

}  // namespace jianli
