// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "tables.h"

namespace jianli::test {
namespace {

std::vector<Block> grid(const std::string& parts, const Item& entry) {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style("entries: {skills: [{grid: " + parts + ", columns: 2}]}");
  REQUIRE(!look.sections.order.value.empty());
  return compose_blocks({resume, look}, entry, look.entries.find("skills")->value, {});
}

}  // namespace

TEST_CASE("a grid has a cell for each element of each part, and no holes") {
  const auto made = grid("[location, courses, {field: score, label: score}]",
                         item({texts("courses", {"甲", "乙"}), text("score", "90")}));
  CHECK(cells(table_of(made)) == "甲 | 乙\n成绩：90\n");
  const Table& table = table_of(made);
  CHECK(!table.rules);
  CHECK(table.column_gap == Length::points(10));
  CHECK(table.padding_x == Length{});
  CHECK(made[0].role == Role::group);
  CHECK(grid("[location]", item({})).empty());
}

TEST_CASE("a bullet is a cell with the bullets below it") {
  const auto made =
      grid("[highlights]",
           item({bullets("highlights", {bullet("甲", {bullet("子")}), bullet("乙")})}));
  REQUIRE(table_of(made).rows.size() == 1);
  CHECK(outline(table_of(made).rows[0].cells[0].blocks) == "• 甲\n  ◦ 子\n");
  CHECK(outline(table_of(made).rows[0].cells[1].blocks) == "• 乙\n");
}

}  // namespace jianli::test
