// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/regional_words.h"

#include <doctest/doctest.h>

#include "base/utf8.h"

namespace jianli {
namespace {

std::vector<FoldedHan> run_of(std::u32string_view text) {
  std::vector<FoldedHan> run;
  for (const char32_t character : text) {
    run.push_back({character, run.size(), run.size() + 1});
  }
  return run;
}

std::string replaced(std::u32string_view text) {
  std::string result;
  for (const FoldedHan& han : replace_regional(run_of(text))) {
    append_utf8(result, han.value);
  }
  return result;
}

TEST_CASE("words of Taiwan stand as the mainland says them") {
  CHECK(replaced(U"演算法与资料库") == "算法与数据库");
  CHECK(replaced(U"软体专案") == "软件项目");
}

TEST_CASE("the longest word goes first") {
  CHECK(replaced(U"资料结构") == "数据结构");
  CHECK(replaced(U"非监督式学习") == "无监督学习");
}

TEST_CASE("other words stay") { CHECK(replaced(U"机器学习") == "机器学习"); }

TEST_CASE("new characters have the places of the old ones") {
  const std::vector<FoldedHan> run = replace_regional(run_of(U"用演算法"));
  REQUIRE(run.size() == 3);
  CHECK(run[1].first == 1);
  CHECK(run[1].last == 2);
  CHECK(run[2].first == 2);
  CHECK(run[2].last == 4);
}

}  // namespace
}  // namespace jianli
