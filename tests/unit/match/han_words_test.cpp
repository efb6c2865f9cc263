// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/han_words.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("what every posting says is no term") {
  for (const char* const word : {"负责", "熟悉", "优先", "以上", "相关", "经验", "能力",
                                 "岗位职责", "任职要求", "的", "和", "沟通"}) {
    CAPTURE(word);
    CHECK(role_of_han(word) == HanRole::stop);
  }
}

TEST_CASE("words that belong to terms have roles in them") {
  CHECK(role_of_han("数据") == HanRole::generic);
  CHECK(role_of_han("算法") == HanRole::light);
  CHECK(role_of_han("技术") == HanRole::kind);
  CHECK(role_of_han("分析") == HanRole::action);
  CHECK(role_of_han("优化") == HanRole::verb);
}

TEST_CASE("all others may be terms") {
  CHECK(role_of_han("召回") == HanRole::plain);
  CHECK(role_of_han("博弈论") == HanRole::plain);
}

TEST_CASE("words that a dictionary would part are known") {
  CHECK(is_known_han("冷启动"));
  CHECK(is_known_han("负责"));
  CHECK_FALSE(is_known_han("博弈论"));
}

}  // namespace
}  // namespace jianli
