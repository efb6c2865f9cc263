// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/join_lines.h"

#include <doctest/doctest.h>

using namespace jianli;

TEST_CASE("lines of a paragraph are joined, paragraphs and items are not") {
  CHECK(join_lines("one\ntwo\n\nthree\n") == "one two\n\nthree");
  CHECK(join_lines("推荐\n系统\nLLM") == "推荐系统 LLM");
  CHECK(join_lines("a\n- b\n  c\n- d") == "a\n\n- b c\n- d");
  CHECK(join_lines("1. a\n2. b") == "1. a\n2. b");
  CHECK(join_lines("") == "");
}
