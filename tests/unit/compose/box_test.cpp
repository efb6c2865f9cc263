// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "tables.h"

namespace jianli::test {
namespace {

Block line(Role role) {
  Block block;
  block.role = role;
  block.space_before = block.space_after = Length::points(4);
  block.takes_fill = true;
  block.content = Paragraph{};
  return block;
}

std::vector<Block> boxes(std::vector<Block> title, std::vector<Block> blocks) {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  return compose_box({resume, look}, std::move(title), std::move(blocks));
}

}  // namespace

TEST_CASE("a title stands in a filled cell, what belongs to it in one below") {
  const auto made = boxes({line(Role::heading)}, {line(Role::entry), line(Role::entry)});
  REQUIRE(made.size() == 2);
  CHECK(made[0].keep_with_next);
  const auto& title = std::get<Table>(made[0].content);
  CHECK(title.rows[0].cells[0].fill);
  CHECK(title.rules);
  CHECK(title.rows[0].cells[0].blocks[0].space_after == Length{});
  const auto& content = std::get<Table>(made[1].content);
  CHECK(!content.rows[0].cells[0].fill);
  REQUIRE(content.rows[0].cells[0].blocks.size() == 2);
  // The first has the padding above it, the second its own distance.
  CHECK(!content.rows[0].cells[0].blocks[0].takes_fill);
  CHECK(content.rows[0].cells[0].blocks[1].takes_fill);
  CHECK(made[1].role == Role::group);
}

TEST_CASE("a table keeps its own rules, blocks around it have boxes of theirs") {
  Block table = line(Role::table);
  table.content = Table{};
  const auto made = boxes({}, {line(Role::entry), table, line(Role::entry)});
  REQUIRE(made.size() == 3);
  CHECK(made[0].role == Role::group);
  CHECK(made[1].role == Role::table);
  CHECK(made[1].space_before == Length{});
  CHECK(!made[1].takes_fill);
  CHECK(made[2].role == Role::group);
}

TEST_CASE("sections in boxes have no rule below their titles") {
  Edition resume = edition("zh-Hans", "张三");
  add_section(resume, "skills", {item({text("name", "C++")})});
  const Style look = style("sections: {kinds: {skills: {heading: boxed}}}");
  REQUIRE(!look.sections.order.value.empty());
  const auto made = compose_sections({resume, look}, RegionName::main);
  REQUIRE(made.size() == 1);
  const auto& group = std::get<Group>(made[0].content);
  CHECK(group.outline == "专业技能");
  REQUIRE(group.blocks.size() == 2);
  CHECK(cells(std::get<Table>(group.blocks[0].content)) == "专业技能\n");
  CHECK(cells(std::get<Table>(group.blocks[1].content)) == "C++\n");
  CHECK(made[0].takes_fill);
  const Style touching = style(
      "sections: {kinds: {skills: {heading: boxed}}}\ntokens: {gaps: {section: 0}}");
  CHECK(!compose_sections({resume, touching}, RegionName::main).at(0).takes_fill);
}

}  // namespace jianli::test
