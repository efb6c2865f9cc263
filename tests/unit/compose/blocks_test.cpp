// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

/// The blocks of an entry by a look given as YAML.
std::vector<Block> blocks(const std::string& specs, const Item& entry,
                          const std::string& language = "zh-Hans") {
  const Edition resume = edition(language, "张三");
  const Style look = style("entries: {skills: " + specs + "}");
  REQUIRE(!look.sections.order.value.empty());
  return compose_blocks({resume, look}, entry, look.entries.find("skills")->value, {});
}

}  // namespace

TEST_CASE("a row has cells at the start, in the middle and at the end") {
  const auto made = blocks(
      "[{row: [{field: dates, align: right}, name, {field: level, align: center}]}]",
      item({text("name", "甲"), text("level", "乙"), text("dates", "2024")}));
  REQUIRE(made.size() == 1);
  CHECK(outline(made) == "甲 || 乙 || 2024\n");
  const auto& row = std::get<Row>(made[0].content);
  CHECK(row.gap == Length::points(10));
  CHECK(row.cells[1].align == Align::center);
  CHECK(row.cells[2].align == Align::end);
  CHECK(row.cells[2].paragraph.inlines[0].style.tabular_figures);
  CHECK(!row.cells[0].paragraph.inlines[0].style.tabular_figures);
}

TEST_CASE("a row with a start alone is a line of text, an end alone is not") {
  const std::string specs = "[{row: [name, {field: dates, align: right}]}]";
  const auto start = blocks(specs, item({text("name", "甲")}));
  CHECK(std::holds_alternative<Paragraph>(start[0].content));
  const auto end = blocks(specs, item({text("dates", "2024")}));
  CHECK(std::holds_alternative<Row>(end[0].content));
  CHECK(blocks(specs, item({})).empty());
}

TEST_CASE("what stands alone at the end of a second row moves to its start") {
  const std::string specs =
      "[{row: [name]}, {row: [level, {field: location, align: right}]}]";
  const Property name = text("name", "甲"), place = text("location", "武汉");
  const auto alone = blocks(specs, item({name, place}));
  REQUIRE(alone.size() == 2);
  CHECK(std::get<Paragraph>(alone[1].content).align == Align::start);
  const auto both = blocks(specs, item({name, text("level", "乙"), place}));
  CHECK(std::get<Row>(both[1].content).cells[1].align == Align::end);
  // A row that has nothing but an end was meant so.
  const auto meant = blocks("[{row: [name]}, {row: [{field: location, align: right}]}]",
                            item({name, place}));
  CHECK(std::get<Row>(meant[1].content).cells[0].align == Align::end);
}

TEST_CASE("a joined list drops what is absent") {
  const std::string specs = "[{joined-list: [location, courses, url], separator: pipe}]";
  CHECK(outline(blocks(
            specs, item({text("location", "北京"), texts("courses", {"甲", "乙"})}))) ==
        "北京 | 甲 | 乙\n");
  CHECK(blocks(specs, item({})).empty());
}

TEST_CASE("a label stands before values, and not without them") {
  const std::string labelled = "[{label-value: [courses]}]";
  CHECK(outline(blocks(labelled, item({texts("courses", {"最优化", "概率论"})}))) ==
        "主修课程：最优化、概率论\n");
  CHECK(outline(blocks(labelled, item({texts("courses", {"Optimization"})}), "en")) ==
        "Coursework: Optimization\n");
  CHECK(blocks(labelled, item({})).empty());
}

TEST_CASE("a lead stands before values, and without them") {
  const std::string led =
      "[{label-value: [keywords], lead: [{field: name, weight: bold}]}]";
  const auto both =
      blocks(led, item({text("name", "语言"), texts("keywords", {"C++", "Go"})}));
  CHECK(outline(both) == "语言：C++、Go\n");
  const auto& inlines = std::get<Paragraph>(both[0].content).inlines;
  CHECK(inlines[0].style.weight == 700);
  CHECK(inlines[1].style.weight == 700);
  CHECK(inlines[2].style.weight == 400);
  CHECK(outline(blocks(led, item({text("name", "语言")}))) == "语言\n");
  CHECK(outline(blocks(led, item({texts("keywords", {"Go"})}))) == "Go\n");
}

TEST_CASE("bullets are made of highlights and of plain lists") {
  CHECK(outline(blocks("[{bullets: courses}]", item({texts("courses", {"甲", "乙"})}))) ==
        "• 甲\n• 乙\n");
  CHECK(blocks("[{bullets: courses}]", item({})).empty());
}

TEST_CASE("records of an entry are entries of their own") {
  const auto made = blocks(
      "[{row: [name]}, {entries: positions, before: bullet}]",
      item({text("name", "字节跳动"),
            records("positions",
                    {item({text("position", "高级工程师"), text("dates", "2023 – 至今"),
                           bullets("highlights", {bullet("带队")})}),
                     item({text("position", "工程师"), text("dates", "2021")})})}));
  CHECK(outline(made) ==
        "字节跳动\n"
        "高级工程师 || 2023 – 至今\n"
        "• 带队\n"
        "工程师 || 2021\n");
  REQUIRE(made.size() == 3);
  CHECK(made[1].role == Role::entry);
}

TEST_CASE("gaps stand between blocks, never before the first") {
  const auto made = blocks(
      "[{paragraph: summary, before: entry}, {space: 2}, {rule: , before: bullet}]",
      item({paragraphs("summary", {{false, 0, rich("一。")}})}));
  REQUIRE(made.size() == 2);
  CHECK(made[0].space_before == Length{});
  // 2 × 15 pt of space and 0.1 × 15 pt of the rule's own.
  CHECK(made[1].space_before == Length::millipoints(31500));
  CHECK(made[1].role == Role::artifact);
}

}  // namespace jianli::test
