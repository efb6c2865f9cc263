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
        "Projects\n----\nP1\nP2\nP3\nWork Experience\n----\nW1\nW2\n");
  CHECK(sections("[skills, work]") == "Work Experience\n----\nW1\nW2\n");
}

TEST_CASE("two sections below one heading, as listed or the latest first") {
  CHECK(sections("[{title: Experience, of: [work, projects]}]") ==
        "Experience\n----\nW1\nW2\nP1\nP2\nP3\n");
  // Open ends first; equal dates keep their order; no date comes last.
  CHECK(sections("[{title: Experience, of: [work, projects], sort: date}]") ==
        "Experience\n----\nP1\nW1\nP2\nW2\nP3\n");
}

TEST_CASE("without a title of its own a merged section has the first one's") {
  CHECK(sections("[{of: [projects, work]}]") == "Projects\n----\nP1\nP2\nP3\nW1\nW2\n");
}

TEST_CASE("gaps above sections and between entries take room that is left") {
  const Edition resume = resume_with_sections();
  const Style look = style("sections: [{title: Experience, of: [work, projects]}]");
  const std::vector<Block> made = compose_sections({resume, look}, RegionName::main);
  REQUIRE(made.size() == 1);
  CHECK(made[0].takes_fill);
  const auto& blocks = std::get<Group>(made[0].content).blocks;
  REQUIRE(blocks.size() == 7);
  for (std::size_t i = 0; i < 3; ++i) CHECK(!blocks[i].takes_fill);  // heading … first
  for (std::size_t i = 3; i < 7; ++i) CHECK(blocks[i].takes_fill);
}

TEST_CASE("custom sections keep their own headings") {
  CHECK(sections("[custom]") == "Exhibitions\n----\nC1\nTalks\n----\nC2\n");
  CHECK(sections("[custom.two]") == "Talks\n----\nC2\n");
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

TEST_CASE("hidden sections are left out, also of a heading that stands for several") {
  CHECK(sections("{order: [projects, work], hide: [projects]}") ==
        "Work Experience\n----\nW1\nW2\n");
  CHECK(sections("{order: [{title: All, of: [work, projects]}], hide: [work]}") ==
        "All\n----\nP1\nP2\nP3\n");
  CHECK(sections("{order: [custom], hide: [custom.one]}") == "Talks\n----\nC2\n");
  CHECK(sections("{order: [custom], hide: [custom]}") == "");
}

TEST_CASE("a design words the titles of a kind of section") {
  CHECK(sections("{order: [work], kinds: {work: {title: {zh: 经历, en: Jobs}}}}") ==
        "Jobs\n----\nW1\nW2\n");
  // The words at a place in the order go before those of the kind.
  CHECK(sections("{order: [{of: work, title: Places}], kinds: {work: {title: Jobs}}}") ==
        "Places\n----\nW1\nW2\n");
}

TEST_CASE("a page begins with a section or a section stays on one where asked") {
  const Edition resume = resume_with_sections();
  const Style look = style(
      "sections: [work, {of: projects, break: before}, {of: custom, break: before, "
      "keep: together}]");
  const std::vector<Block> blocks = compose_sections({resume, look}, RegionName::main);
  REQUIRE(blocks.size() == 4);
  CHECK_FALSE(blocks[0].break_before);
  CHECK_FALSE(blocks[0].keep_together);
  CHECK(blocks[1].break_before);
  CHECK_FALSE(blocks[1].keep_together);
  // Two custom sections stand for one name: the first begins the page.
  CHECK(blocks[2].break_before);
  CHECK_FALSE(blocks[3].break_before);
  CHECK(blocks[2].keep_together);
  CHECK(blocks[3].keep_together);
}

}  // namespace jianli::test
