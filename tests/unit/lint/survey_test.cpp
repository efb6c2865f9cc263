// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "lint/survey.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("clean texts raise no suspicion") {
  for (const char* text :
       {"", "Built search, ranking (and more): fast!",
        "负责召回，排序（双塔）；效果“显著”。", "**项目背景**：长尾查询的点击稀疏",
        "点击率提升3.1%，时长+0.45%", "1,860支队伍", "café, naïve",
        "熟悉 Python、C++（17）"}) {
    CAPTURE(text);
    const Survey survey = survey_text(text);
    CHECK_FALSE(survey.half_width);
    CHECK_FALSE(survey.full_width);
    CHECK_FALSE(survey.unbalanced);
    CHECK_FALSE(survey.damaged);
  }
}

TEST_CASE("each suspicion is raised by what may be its mistake") {
  CHECK(survey_text("召回,排序").half_width);
  CHECK(survey_text("**背景**: 针对").half_width);
  CHECK(survey_text("召回(双塔)").half_width);
  CHECK(survey_text("10：30").full_width);
  CHECK(survey_text("Node。js").full_width);
  CHECK(survey_text("ranking，search").full_width);
  CHECK_FALSE(survey_text("熟悉Python，Java").full_width);
  CHECK(survey_text("“召回").unbalanced);
  CHECK(survey_text("”召回“").unbalanced);
  CHECK(survey_text("召\"回").unbalanced);
  CHECK(survey_text("《召回").unbalanced);
  CHECK(survey_text("å…³").damaged);
  CHECK(survey_text("鏁").damaged);
  CHECK(survey_text("\uFFFD").damaged);
}

TEST_CASE("the script is told") {
  CHECK(survey_text("a 中").has_han);
  CHECK(survey_text("㐀").has_han);
  CHECK_FALSE(survey_text("abc，“é”").has_han);
}

TEST_CASE("a text that breaks off in a character is no danger") {
  CHECK_FALSE(survey_text("\xE4").damaged);
  CHECK_FALSE(survey_text("\xEF\xBC").full_width);
}

}  // namespace
}  // namespace jianli
