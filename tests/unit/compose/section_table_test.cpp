// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "tables.h"

namespace jianli::test {
namespace {

std::vector<Block> sections(const Edition& resume, const std::string& design) {
  const Style look = style(design);
  REQUIRE(!look.sections.order.value.empty());
  return compose_sections({resume, look}, RegionName::main);
}

/// The blocks of the only section.
const std::vector<Block>& section(const std::vector<Block>& made) {
  REQUIRE(made.size() == 1);
  return std::get<Group>(made[0].content).blocks;
}

Edition with_family() {
  Edition resume = edition("zh-Hans", "张三");
  add_section(resume, "family",
              {item({text("relation", "配偶"), text("name", "周九"),
                     text("employer", "第一中学")}),
               item({text("relation", "父亲"), text("name", "张老三")})});
  return resume;
}

}  // namespace

TEST_CASE("entries are rows of a table below their labels") {
  const auto made = sections(with_family(),
                             "sections: {kinds: {family: {heading: plain, table: "
                             "[relation, name, birthDate, employer]}}}");
  const auto& blocks = section(made);
  REQUIRE(blocks.size() == 2);
  CHECK(blocks[1].role == Role::table);
  // Nobody has a date of birth: its column is left out.
  CHECK(cells(std::get<Table>(blocks[1].content)) ==
        "[关系] | [姓名] | [工作单位]\n"
        "配偶 | 周九 | 第一中学\n"
        "父亲 | 张老三 | \n");
}

TEST_CASE("rows of a table may be left out by the priority of their entries") {
  Edition resume = with_family();
  resume.sections[0].entries[1].priority = 4;
  const auto made =
      sections(resume, "sections: {kinds: {family: {heading: plain, table: [name]}}}");
  const auto& rows = std::get<Table>(section(made)[1].content).rows;
  REQUIRE(rows.size() == 3);
  CHECK(!rows[0].drop);  // says what those below it hold
  REQUIRE(rows[1].drop);
  CHECK(rows[1].drop->priority == 0);
  REQUIRE(rows[2].drop);
  CHECK(rows[2].drop->priority == 4);
}

TEST_CASE("a table of nothing is no section") {
  CHECK(sections(with_family(), "sections: {kinds: {family: {table: [birthDate]}}}")
            .empty());
}

TEST_CASE("sections below one heading keep the looks of their kinds") {
  Edition resume = with_family();
  add_section(resume, "skills", {item({text("name", "C++")})});
  const auto made = sections(resume,
                             "sections: {order: [{of: [family, skills], title: 其他}], "
                             "kinds: {family: {heading: plain, table: [name]}}}");
  const auto& blocks = section(made);
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[1].role == Role::table);
  CHECK(outline({blocks[2]}) == "C++\n");
  CHECK(blocks[2].space_before > Length{});
}

TEST_CASE("entries stand side by side in columns, row by row") {
  Edition resume = edition("zh-Hans", "张三");
  std::vector<Item> skills;
  for (const char* name : {"甲", "乙", "丙"})
    skills.push_back(item({text("name", name)}));
  add_section(resume, "skills", skills);
  const auto by_kind =
      sections(resume, "sections: {kinds: {skills: {heading: plain, columns: 2}}}");
  CHECK(cells(std::get<Table>(section(by_kind)[1].content)) == "甲 | 乙\n丙\n");
  const auto by_order = sections(
      resume,
      "sections: {order: [{of: skills, columns: 3}], kinds: {skills: {heading: plain}}}");
  CHECK(cells(std::get<Table>(section(by_order)[1].content)) == "甲 | 乙 | 丙\n");
  const auto none = sections(resume, "sections: {kinds: {skills: {heading: plain}}}");
  CHECK(section(none).size() == 4);
}

}  // namespace jianli::test
