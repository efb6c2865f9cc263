// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/segment_han.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

using Ends = std::vector<std::size_t>;

TEST_CASE("words end where the dictionary says") {
  CHECK(segment_han(U"熟悉数据结构") == Ends{2, 4, 6});
  CHECK(segment_han(U"").empty());
}

TEST_CASE("parts of a word of postings are joined") {
  CHECK(segment_han(U"在线推荐") == Ends{2, 4});      // not 在 | 线
  CHECK(segment_han(U"冷启动") == Ends{3});           // not 冷 | 启动
  CHECK(segment_han(U"优化向量检索") == Ends{2, 6});  // the longest one
}

TEST_CASE("characters beyond the basic plane count as one") {
  CHECK(segment_han(U"𠮷").size() == 1);
  CHECK(segment_han(U"𠮷") == Ends{1});
}

}  // namespace
}  // namespace jianli
