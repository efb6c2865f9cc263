// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

/// Margins of 20 mm on paper of 595.276 pt: a measure of 481.89 pt.
constexpr const char* kAside =
    "{page: {margins: {left: 20mm, right: 20mm}, aside: {width: 50mm, gap: 10mm}}, "
    "tokens: {sizes: {body: 10pt, heading: 12pt, name: 24pt}, "
    "leading: {han: 1.5, latin: 1.4}}}";

std::string design(const std::string& aside) {
  std::string text = kAside;
  const std::string old = "{width: 50mm, gap: 10mm}";
  return text.replace(text.find(old), old.size(), aside);
}

Document page_of(const std::string& look) {
  const Edition resume = edition("zh-Hans", "张三");
  const Style style = test::style(look);
  REQUIRE(!style.sections.order.value.empty());
  Document document;
  document.page = style.page;
  add_columns({resume, style}, document);
  return document;
}

}  // namespace

TEST_CASE("without an aside there is one column, no grid and no tint") {
  const Document document = page_of(design("{width: 0mm}"));
  REQUIRE(document.columns.size() == 1);
  CHECK(to_string(document.columns[0].x) == "56.693");
  CHECK(to_string(document.columns[0].width) == "481.89");
  CHECK(!document.grid);
  CHECK(document.tints.empty());
}

TEST_CASE("an aside at the left moves the main column, one at the right narrows it") {
  const Document left = page_of(kAside);
  REQUIRE(left.columns.size() == 2);
  CHECK(to_string(left.columns[0].x) == "226.772");
  CHECK(to_string(left.columns[0].width) == "311.811");
  CHECK(to_string(left.columns[1].x) == "56.693");
  CHECK(to_string(left.columns[1].width) == "141.732");
  const Document right = page_of(design("{width: 50mm, gap: 10mm, side: right}"));
  CHECK(to_string(right.columns[0].x) == "56.693");
  CHECK(to_string(right.columns[1].x) == "396.85");
}

TEST_CASE("a tint reaches from the edge of the page to the middle of the gap") {
  const Document left = page_of(design("{width: 50mm, gap: 10mm, tint: true}"));
  REQUIRE(left.tints.size() == 1);
  CHECK(left.tints[0].x == Length{});
  CHECK(to_string(left.tints[0].width) == "212.598");
  const Document right =
      page_of(design("{width: 50mm, gap: 10mm, side: right, tint: true}"));
  REQUIRE(right.tints.size() == 1);
  CHECK(to_string(right.tints[0].x) == "382.677");
  CHECK(right.tints[0].x + right.tints[0].width == right.page.width);
}

TEST_CASE("columns that face each other share a grid of half lines") {
  const Document document = page_of(kAside);
  REQUIRE(document.grid);
  CHECK(document.grid->step == Length::millipoints(7500));
  // Half of what the line has beside the type, then 0.88 em.
  CHECK(document.grid->first == Length::millipoints(11300));
}

TEST_CASE("on a grid all scripts have the leading of the edition's, in steps") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style facing = style(kAside);
  const Composer on_grid{resume, facing};
  CHECK(leading_of(on_grid, SizeName::body, Script::han) == Length::points(15));
  CHECK(leading_of(on_grid, SizeName::body, Script::latin) == Length::points(15));
  // 18 pt would be wanted; 15 pt are nearer than 22.5 pt or as near, and enough.
  CHECK(leading_of(on_grid, SizeName::heading, Script::han) == Length::points(15));
  // Large type stands close: 1.08 times 24 pt are 25.92 pt.
  CHECK(leading_of(on_grid, SizeName::name, Script::han) == Length::points(30));
  const Style alone = style(design("{width: 0mm}"));
  const Composer free{resume, alone};
  CHECK(leading_of(free, SizeName::body, Script::latin) == Length::points(14));
  CHECK(leading_of(free, SizeName::heading, Script::han) == Length::points(18));
}

TEST_CASE("a region knows the width of its column") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style facing = style(kAside);
  Composer composer{resume, facing};
  CHECK(to_string(column_width(composer)) == "311.811");
  composer.region = RegionName::header;
  CHECK(to_string(column_width(composer)) == "311.811");
  composer.region = RegionName::aside;
  CHECK(to_string(column_width(composer)) == "141.732");
}

TEST_CASE("what belongs into an aside that is not there is read before the main text") {
  const Style facing = style(kAside);
  CHECK(column_of(facing, RegionName::aside) == 1);
  CHECK(column_of(facing, RegionName::header) == 0);
  CHECK(column_of(facing, RegionName::main) == 0);
  CHECK(column_of(style(), RegionName::aside) == 0);
}

TEST_CASE("an entry is short or long by the lines it takes in its own column") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style facing = style(kAside);
  std::string words;
  for (int i = 0; i < 60; ++i) words += "字";
  const Item entry = item({text("name", "甲"), bullets("highlights", {bullet(words)})});
  Composer composer{resume, facing};
  const auto keeps = [&] {
    return compose_entry(composer, entry, facing.entries.find("work")->value)
        .keep_together;
  };
  CHECK(keeps());  // 301.8 pt hold 30 characters: three lines
  composer.region = RegionName::aside;
  CHECK(!keeps());  // 131.7 pt hold 13: five lines below the head
}

}  // namespace jianli::test
