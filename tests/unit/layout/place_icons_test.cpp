// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/place_icons.h"

#include <doctest/doctest.h>

#include "layout/icon_paths.h"
#include "layout_fixture.h"

namespace jianli {
namespace {

/// A paragraph of inlines with icons before them, spaces between.
Block contacts_block(const std::vector<std::pair<std::string, Icon>>& contacts) {
  Block block = paragraph_block("");
  auto& inlines = std::get<Paragraph>(block.content).inlines;
  const Inline pattern = inlines[0];
  inlines.clear();
  for (const auto& [text, icon] : contacts) {
    if (!inlines.empty()) {
      inlines.push_back(pattern);
      inlines.back().text = " ";
      inlines.back().separator = true;
    }
    inlines.push_back(pattern);
    inlines.back().text = text;
    inlines.back().icon = icon;
    inlines.back().whole = true;
    inlines.back().link = "x:" + text;
  }
  return block;
}

/// The drawings of a page: `x,bottom size`.
std::string drawings(const Page& page) {
  std::string out;
  for (const PageItem& item : page.items) {
    if (const auto* path = std::get_if<PathItem>(&item)) {
      out += to_string(path->x) + "," + to_string(path->bottom) + " " +
             to_string(path->size) + "\n";
    }
  }
  return out;
}

TEST_CASE("an icon stands before its text, its middle on that of the letters") {
  const Page page =
      lay_out_test(test_document({contacts_block({{"甲乙", Icon::phone}})})).pages[0];
  CHECK(texts(page) == "23,21.3 甲乙\n");
  CHECK(drawings(page) == "10,22.6 10\n");
}

TEST_CASE("every icon of a line stands before its own text") {
  const Page page =
      lay_out_test(
          test_document({contacts_block(
              {{"甲乙", Icon::phone}, {"丙", Icon::none}, {"丁", Icon::email}})}))
          .pages[0];
  std::vector<PathItem> icons;
  std::vector<TextItem> items;
  for (const PageItem& item : page.items) {
    if (const auto* path = std::get_if<PathItem>(&item)) icons.push_back(*path);
    if (const auto* text = std::get_if<TextItem>(&item)) items.push_back(*text);
  }
  REQUIRE(icons.size() == 2);
  CHECK(icons[0].path.data() == icon_path(Icon::phone).data());
  CHECK(icons[1].path.data() == icon_path(Icon::email).data());
  REQUIRE(items.back().text == u"丁");
  CHECK(icons[1].x == items.back().x - Length::points(13));
}

TEST_CASE("an icon goes to the next line with its text") {
  Document document =
      test_document({contacts_block({{"甲乙", Icon::phone}, {"丙丁", Icon::email}})});
  document.columns[0].width = Length::points(40);
  const Page page = lay_out_test(document).pages[0];
  CHECK(texts(page) == "23,21.3 甲乙\n23,36.3 丙丁\n");
  CHECK(drawings(page) == "10,22.6 10\n10,37.6 10\n");
}

TEST_CASE("an icon alone hangs before the text of its item") {
  Block item;
  ListItem content;
  content.indent = Length::points(13);
  content.label = test_paragraph("");
  content.label.inlines[0].icon = Icon::place;
  content.body.push_back(paragraph_block("甲\u2028乙"));
  item.content = content;
  const Page page = lay_out_test(test_document({item})).pages[0];
  CHECK(texts(page) == "23,21.3 甲\n23,36.3 乙\n");
  CHECK(drawings(page) == "10,22.6 10\n");
}

TEST_CASE("the link of a text covers its icon") {
  const Page page =
      lay_out_test(
          test_document({contacts_block({{"甲乙", Icon::phone}, {"丙", Icon::email}})}))
          .pages[0];
  std::vector<LinkItem> links;
  for (const PageItem& item : page.items) {
    if (const auto* link = std::get_if<LinkItem>(&item)) links.push_back(*link);
  }
  REQUIRE(links.size() == 2);
  CHECK(links[0].rect.x == Length::points(10));
  CHECK(links[0].rect.width == Length::points(33));
  CHECK(links[1].rect.width == Length::points(23));
}

}  // namespace
}  // namespace jianli
