// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

Edition applicant() {
  Edition resume = edition("zh-Hans", "张三");
  resume.basics = item(
      {text("name", "张三"), text("email", "zhangsan@example.com"),
       text("phone", "13800000000"),
       records("objective",
               {item({text("position", "推荐算法"), texts("cities", {"杭州", "上海"})})}),
       records("facts", {item({text("label", "政治面貌"), text("value", "共青团员")}),
                         item({text("label", "性别"), text("value", "男")})})});
  return resume;
}

}  // namespace

TEST_CASE("contacts stand in the style's order, objective and facts below") {
  const Edition resume = applicant();
  const Style look = style();
  CHECK(outline({compose_header({resume, look})}) ==
        "张三\n"
        "13800000000 | zhangsan@example.com\n"
        "求职意向：推荐算法 | 杭州 | 上海\n"
        "政治面貌：共青团员 | 性别：男\n");
}

TEST_CASE("the name is the title; the lines of a header stay together") {
  const Edition resume = applicant();
  const Style look = style();
  const Block header = compose_header({resume, look});
  CHECK(header.role == Role::header);
  CHECK(header.keep_together);
  const auto& lines = std::get<Group>(header.content).blocks;
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].role == Role::title);
  CHECK(lines[0].space_before == Length{});
  CHECK(lines[1].role == Role::paragraph);
  // 0.2 × 10 pt × 1.5
  CHECK(lines[1].space_before == Length::points(3));
  CHECK(lines[3].role == Role::paragraph);
}

TEST_CASE("a header may be centred as a whole") {
  const Edition resume = applicant();
  const Style look = style("header: {align: center}");
  const Block header = compose_header({resume, look});
  for (const Block& line : std::get<Group>(header.content).blocks) {
    CHECK(std::get<Paragraph>(line.content).align == Align::center);
  }
}

TEST_CASE("the spaces round a bar are real and its text is the contacts' look") {
  const Edition resume = applicant();
  const Style look = style();
  const Block header = compose_header({resume, look});
  const auto& contacts =
      std::get<Paragraph>(std::get<Group>(header.content).blocks[1].content).inlines;
  REQUIRE(contacts.size() == 3);
  CHECK(contacts[1].text == " | ");
  CHECK(contacts[1].link == "");
  CHECK(contacts[2].link == "mailto:zhangsan@example.com");
}

TEST_CASE("a Chinese name of two characters may be spaced as wide as one of three") {
  const auto spread = [](const char* name, const char* design) {
    const Edition resume = edition("zh-Hans", name);
    const Style look = style(design);
    const Block header = compose_header({resume, look});
    const auto& title = std::get<Group>(header.content).blocks.front();
    return std::get<Paragraph>(title.content).inlines.front().spread;
  };
  constexpr const char* kDesign = "header: {nameSpread: true}";
  CHECK(spread("张三", kDesign) == 1000);
  CHECK(spread("张三", "{}") == 0);
  CHECK(spread("张三丰", kDesign) == 0);
  CHECK(spread("三", kDesign) == 0);
  CHECK(spread("Zhang San", kDesign) == 0);
  CHECK(spread("B.张", kDesign) == 0);
}

TEST_CASE("a bilingual name keeps its initials and their stop") {
  const Edition resume = edition("zh-Hans", "B.张三");
  const Style look = style();
  CHECK(outline({compose_header({resume, look})}) == "B.张三\n");
}

}  // namespace jianli::test
