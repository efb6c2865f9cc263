// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

Item entry(std::string_view name, std::string sort_date) {
  return item({text("name", name)}, std::move(sort_date));
}

Edition resume_with_sections() {
  Edition resume = edition("en", "Zhang San");
  add_section(resume, "work", {entry("W1", "2024-05"), entry("W2", "2020-01")});
  add_section(resume, "projects",
              {entry("P1", "9999"), entry("P2", "2024-05"), entry("P3", "")});
  add_section(resume, "custom.one", {item({text("title", "C1")})});
  add_section(resume, "custom.two", {item({text("title", "C2")})});
  resume.sections[2].title = rich("Exhibitions");
  resume.sections[3].title = rich("Talks");
  return resume;
}

std::string sections(const std::string& order) {
  const Edition resume = resume_with_sections();
  const Style look = style("sections: " + order);
  REQUIRE(!look.sections.order.value.empty());
  return outline(compose_sections({resume, look}, RegionName::main));
}

}  // namespace

TEST_CASE("sections stand in the design's order; unlisted ones are hidden") {
  CHECK(sections("[projects, work]") ==
        "PROJECTS\n----\nP1\nP2\nP3\nWORK EXPERIENCE\n----\nW1\nW2\n");
  CHECK(sections("[skills, work]") == "WORK EXPERIENCE\n----\nW1\nW2\n");
}

TEST_CASE("two sections below one heading, as listed or the latest first") {
  CHECK(sections("[{title: Experience, of: [work, projects]}]") ==
        "EXPERIENCE\n----\nW1\nW2\nP1\nP2\nP3\n");
  // Open ends first; equal dates keep their order; no date comes last.
  CHECK(sections("[{title: Experience, of: [work, projects], sort: date}]") ==
        "EXPERIENCE\n----\nP1\nW1\nP2\nW2\nP3\n");
}

TEST_CASE("without a title of its own a merged section has the first one's") {
  CHECK(sections("[{of: [projects, work]}]") == "PROJECTS\n----\nP1\nP2\nP3\nW1\nW2\n");
}

TEST_CASE("custom sections keep their own headings") {
  CHECK(sections("[custom]") == "EXHIBITIONS\n----\nC1\nTALKS\n----\nC2\n");
  CHECK(sections("[custom.two]") == "TALKS\n----\nC2\n");
}

TEST_CASE("a summary of the basics is a section, too") {
  Edition resume = edition("zh-Hans", "张三");
  resume.basics.properties.push_back(
      paragraphs("summary", {{false, 0, rich("三年推荐系统经验。")}}));
  const Style look = style();
  const auto made = compose_sections({resume, look}, RegionName::main);
  CHECK(outline(made) == "个人简介\n----\n三年推荐系统经验。\n");
  REQUIRE(made.size() == 1);
  CHECK(std::get<Group>(made[0].content).outline == "个人简介");
}

TEST_CASE("a heading's look: capitals or as written, with or without a rule") {
  const std::string plain =
      "{order: [work], heading: {case: written}, kinds: {work: {heading: plain}}}";
  CHECK(sections(plain) == "Work Experience\nW1\nW2\n");
  CHECK(sections("{order: [work], kinds: {work: {heading: hidden}}}") == "W1\nW2\n");
}

TEST_CASE("no page ends behind a heading or its rule") {
  const Edition resume = resume_with_sections();
  const Style look = style("sections: [work]");
  const auto made = compose_sections({resume, look}, RegionName::main);
  REQUIRE(made.size() == 1);
  CHECK(made[0].role == Role::section);
  CHECK(!made[0].keep_together);
  const auto& blocks = std::get<Group>(made[0].content).blocks;
  REQUIRE(blocks.size() == 4);
  CHECK(blocks[0].role == Role::heading);
  CHECK(blocks[0].keep_with_next);
  CHECK(blocks[1].keep_with_next);
  CHECK(blocks[2].space_before == Length{});
  // 0.5 × 10 pt × 1.35
  CHECK(blocks[3].space_before == Length::millipoints(6750));
}

TEST_CASE("a title is chosen by language and its text falls back with its own") {
  const Edition resume = resume_with_sections();
  const Style look = style("sections: [{title: {zh: 经历}, of: [work]}]");
  const auto made = compose_sections({resume, look}, RegionName::main);
  const auto& heading =
      std::get<Paragraph>(std::get<Group>(made[0].content).blocks[0].content);
  CHECK(heading.inlines[0].text == "经历");
  CHECK(heading.inlines[0].language == "zh-Hans");
  CHECK(heading.inlines[0].span.known());
}

}  // namespace jianli::test
