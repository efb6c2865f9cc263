// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/read_text.h"

#include <doctest/doctest.h>

#include "unit/edition/edition_of.h"

namespace jianli {
namespace {

/// A text of `basics.label` as the edition prints it.
std::string label_of(const MadeEdition& made) {
  return dump(std::get<RichText>(made.edition.basics.find("label")->content));
}

MadeEdition with_label(std::string_view label) {
  return edition_of("basics:\n  name: Zhang San\n  label: " + std::string(label) + "\n",
                    "zh");
}

TEST_CASE("lines that YAML folded into Chinese join without a space") {
  CHECK(label_of(with_label("负责首页推荐的\n    召回与排序")) ==
        "负责首页推荐的召回与排序");
  CHECK(label_of(with_label(">-\n    负责召回，\n    与排序")) == "负责召回，与排序");
  CHECK(label_of(with_label("\"负责召回\n    与 **C++**\n    排序\"")) ==
        "负责召回与 **C++** 排序");
}

TEST_CASE("lines of a literal block join as well") {
  CHECK(label_of(with_label("|\n    负责召回\n    与**排序\n    策略**\n")) ==
        "负责召回与**排序策略**");
}

TEST_CASE("a space the user typed between Han characters stays") {
  CHECK(label_of(with_label("召回 排序")) == "召回 排序");
  CHECK(label_of(with_label("召回 排序\n    与重排")) == "召回 排序与重排");
}

TEST_CASE("every run and every folded line of a long text is found") {
  std::string bold = "|\n    ";
  std::string folded = ">\n";
  std::string joined;
  for (int i = 0; i < 40'000; ++i) {
    bold += "**a** ";
    folded += "    中\n";
    joined += "中";
  }
  const MadeEdition made = with_label(bold + "b");
  const auto& runs = std::get<RichText>(made.edition.basics.find("label")->content).runs;
  REQUIRE(runs.size() == 80'000);
  CHECK(made.sources.text(runs[79'998].span) == "a");
  CHECK(made.sources.text(runs[79'999].span) == " b");
  CHECK(label_of(with_label(folded)) == joined);
}

/// The paragraphs of `basics.summary`, each behind its mark.
std::string summary_of(std::string_view summary) {
  const MadeEdition made = edition_of(
      "basics:\n  name: Zhang San\n  summary: " + std::string(summary) + "\n", "zh");
  std::string text;
  const auto* property = made.edition.basics.find("summary");
  if (property == nullptr) return text;
  for (const auto& block : std::get<std::vector<BlockParagraph>>(property->content)) {
    text += block.number > 0 ? std::to_string(block.number) : block.list_item ? "*" : "¶";
    text += " " + dump(block.text) + "\n";
  }
  return text;
}

TEST_CASE("a block text is paragraphs and items, each joined to one line") {
  CHECK(summary_of("三年经验") == "¶ 三年经验\n");
  CHECK(summary_of("|\n    三年推荐\n    经验。\n\n    熟悉：\n    - **召回**\n      "
                   "链路\n    - 排序\n") ==
        "¶ 三年推荐经验。\n¶ 熟悉：\n* **召回**链路\n* 排序\n");
  CHECK(summary_of("|\n    1. 召回\n    2. 排序\n    12. 重排\n") ==
        "1 召回\n2 排序\n12 重排\n");
  CHECK(summary_of("|\n    1. .NET 平台\n    2. 排序\n") == "1 .NET 平台\n2 排序\n");
}

TEST_CASE("each paragraph knows its own bytes") {
  const MadeEdition made = edition_of(
      "basics:\n  name: A\n  summary: |\n    甲\n    乙\n\n    - 丙**丁**\n", "zh");
  const auto& blocks =
      std::get<std::vector<BlockParagraph>>(made.edition.basics.find("summary")->content);
  REQUIRE(blocks.size() == 2);
  CHECK(made.sources.text(blocks[0].text.runs[0].span) == "甲\n    乙");
  REQUIRE(blocks[1].text.runs.size() == 2);
  CHECK(made.sources.text(blocks[1].text.runs[0].span) == "丙");
  CHECK(made.sources.text(blocks[1].text.runs[1].span) == "丁");
}

}  // namespace
}  // namespace jianli
