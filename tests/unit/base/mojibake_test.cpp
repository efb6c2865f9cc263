// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/mojibake.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("the kind of damage is told") {
  CHECK(find_mojibake("å…³äºŽ")->kind == MojibakeKind::western);
  CHECK(find_mojibake("瀛︿綅")->kind == MojibakeKind::gbk);
  CHECK(find_mojibake("锟斤拷")->kind == MojibakeKind::replaced);
  CHECK_FALSE(find_mojibake("关于 café “ok”"));
}

TEST_CASE("replaced characters are found where they stand and cannot be repaired") {
  const auto found = find_mojibake("张\uFFFD三");
  REQUIRE(found);
  CHECK(found->begin == 3);
  CHECK(found->end == 6);
  CHECK(found->repaired == "张\uFFFD三");
  CHECK_FALSE(found->complete);
  CHECK(find_mojibake("姓名锟斤拷")->begin == 6);
}

TEST_CASE("characters at the place of UTF-8's first bytes are known") {
  CHECK(is_mojibake_han(U'鏁'));
  CHECK(is_mojibake_han(U'锟'));
  CHECK_FALSE(is_mojibake_han(U'教'));
  CHECK_FALSE(is_mojibake_han(U'a'));
  CHECK_FALSE(is_mojibake_han(U'𠮷'));
}

}  // namespace
}  // namespace jianli
