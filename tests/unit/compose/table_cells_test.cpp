// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "tables.h"

namespace jianli::test {
namespace {

std::vector<Block> cell(const Item& entry, const Part& part) {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  return cell_blocks({resume, look}, entry, part);
}

Part field(const std::string& name) {
  Part part;
  part.field = name;
  return part;
}

}  // namespace

TEST_CASE("a cell holds the values of its part without their label") {
  Part part = field("courses");
  part.label.name = "courses";
  CHECK(outline(cell(item({texts("courses", {"甲", "乙"})}), part)) == "甲、乙\n");
  CHECK(cell(item({}), part).empty());
}

TEST_CASE("a cell holds bullets and paragraphs as they are") {
  CHECK(outline(cell(item({bullets("highlights", {bullet("甲", {bullet("子")})})}),
                     field("highlights"))) == "• 甲\n  ◦ 子\n");
  CHECK(outline(cell(item({paragraphs("summary", {{false, 0, rich("一。")},
                                                  {false, 0, rich("二。")}})}),
                     field("summary"))) == "一。\n二。\n");
}

TEST_CASE("a part's label is its own or its field's, plain and muted") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  const auto label = [&](const Part& part) {
    return plain_text(label_words({resume, look}, part));
  };
  CHECK(label(field("gender")) == "性别");
  CHECK(label(field("objective.salary")) == "期望薪资");
  CHECK(label(field("dates")) == "日期");
  CHECK(label(field("place")) == "所在地");
  Part part = field("gender");
  part.label.name = "height";
  part.look.weight = Weight::bold;
  CHECK(label(part) == "身高");
  const TextStyle style = label_words({resume, look}, part)[0].style;
  CHECK(style.weight == 400);
  CHECK(style.color == look.tokens.colors[ColorName::muted].value);
}

TEST_CASE("rules of no thickness are none") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style thin = style("tokens: {rules: {thickness: 0pt}}");
  CHECK(!ruled_table({resume, thin}, {1}).rules);
  const Style common = style();
  CHECK(ruled_table({resume, common}, {1}).rules);
}

}  // namespace jianli::test
