// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/lint/findings.h"

namespace jianli {
namespace {

TEST_CASE("a mark that opens is to be closed") {
  CHECK(bullet_findings("提出“双塔模型") ==
        "`“` is not closed [unbalanced-quotes] write `”` where it ends\n");
  CHECK(bullet_findings("混合精度（单机 8 卡") ==
        "`（` is not closed [unbalanced-quotes] write `）` where it ends\n");
  CHECK(bullet_findings("发表《语义码本，被引10次") ==
        "`《` is not closed [unbalanced-quotes] write `》` where it ends\n");
  CHECK(bullet_findings("Won the “best paper award", "en") ==
        "`“` is not closed [unbalanced-quotes] write `”` where it ends\n");
}

TEST_CASE("a mark that closes is to be opened") {
  CHECK(bullet_findings("提出双塔”模型") ==
        "`”` closes nothing [unbalanced-quotes] write `“` where it begins, or delete "
        "it\n");
  CHECK(bullet_findings("语义】码本") ==
        "`】` closes nothing [unbalanced-quotes] write `【` where it begins, or delete "
        "it\n");
  CHECK(bullet_findings("”双塔“模型") ==
        "`”` closes nothing [unbalanced-quotes] write `“` where it begins, or delete "
        "it\n");
}

TEST_CASE("straight quotation marks count in Chinese text") {
  CHECK(bullet_findings("提出\\\"双塔模型") ==
        "a quotation mark `\"` without its partner [unbalanced-quotes] write “ and ” "
        "around what is quoted\n");
  CHECK(bullet_findings("提出\\\"双塔\\\"模型") == "");
  CHECK(bullet_findings("15.6\\\"屏幕") == "");
  CHECK(bullet_findings("A 15.6\\\" screen and an odd \\\" mark", "en") == "");
}

TEST_CASE("pairs, inches, apostrophes, numbers of items and code are no mistakes") {
  for (const char* text :
       {"**“双塔”**模型", "“‘更深’层数”", "1）负责召回；2）负责排序", "一）召回",
        "（GR)与（LRM）", "（见 f(x)）", "见《“双塔”模型》", "`“`之后", "it’s 5' 10\\\"",
        "15.6”屏幕", "【项目】「语义」『码本』"}) {
    CAPTURE(text);
    CHECK(bullet_findings(text) == "");
  }
  CHECK(bullet_findings("„Straße“ und „Weg“", "de") == "");
  CHECK(bullet_findings("”Så” heter det", "sv") == "");
  CHECK(bullet_findings("the ’90s; users’ needs", "en") == "");
}

}  // namespace
}  // namespace jianli
