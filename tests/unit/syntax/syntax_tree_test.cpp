// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/syntax_tree.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "parsed.h"

namespace jianli {
namespace {

/// The source bytes that stand for `part` of the value of the key `a`.
std::string located(std::string text, std::string_view part,
                    std::string name = "me.yaml") {
  const Parsed result(std::move(text), std::move(name));
  REQUIRE(result.tree);
  const Node& scalar = *result.tree->find(result.tree->top(), "a");
  const std::size_t begin = scalar.value.find(part);
  REQUIRE(begin != std::string::npos);
  const Span span = locate(scalar, begin, begin + part.size(), result.sources);
  return std::string(result.sources.text(span));
}

TEST_CASE("find gives a key's value or nothing") {
  const Parsed result("a: b\nc: d\n");
  REQUIRE(result.tree);
  CHECK(result.tree->find(result.tree->top(), "c")->value == "d");
  CHECK(result.tree->find(result.tree->top(), "e") == nullptr);
}

TEST_CASE("parts of plain and quoted text are found as they are") {
  CHECK(located("a: 张三丰\n", "三") == "三");
  CHECK(located("a: '张三丰'\n", "三丰") == "三丰");
  CHECK(located("a: **召回**\n", "**") == "**");
}

TEST_CASE("folded lines") {
  CHECK(located("a: one\n   two\n\n   three\n", "two") == "two");
  CHECK(located("a: one\n   two\n\n   three\n", "three") == "three");
  CHECK(located("a: one\n   two\n", "e t") == "e\n   t");
  CHECK(located("a: \"one  \n  two\"\n", "two") == "two");
  CHECK(located("a: one\r\n   two\r\n", "two") == "two");
}

TEST_CASE("escapes") {
  CHECK(located("a: \"x\\u4e2dy\"\n", "中") == "\\u4e2d");
  CHECK(located("a: \"x\\ty\"\n", "y") == "y");
  CHECK(located("a: \"x\\\n   y\"\n", "y") == "y");
  CHECK(located("a: 'it''s x'\n", "'") == "''");
  CHECK(located("a: 'it''s x'\n", "x") == "x");
  CHECK(located("a: \"\\_\\L z\"\n", "z") == "z");
  CHECK(located("{\"a\": \"\\ud83d\\ude00 x\"}", "😀", "me.json") == "\\ud83d\\ude00");
  CHECK(located("{\"a\": \"\\ud83d\\ude00 x\"}", "x", "me.json") == "x");
}

TEST_CASE("block scalars") {
  CHECK(located("a: |\n  one\n  two\n", "two") == "two");
  CHECK(located("a: |\n  one\n\n\n    two\n", "  two") == "  two");
  CHECK(located("a: >\n  one\n  two\n\n  three\n", "three") == "three");
  CHECK(located("a: >\n\n\n  one\n  two\n", "two") == "two");
  CHECK(located("a: |\r\n  one\r\n  two\r\n", "two") == "two");
  CHECK(located("a: |2\n    one\n  two\n", "two") == "two");
}

TEST_CASE("an empty range and the end of the value") {
  const Parsed result("a: 'it''s'\n");
  REQUIRE(result.tree);
  const Node& scalar = *result.tree->find(result.tree->top(), "a");
  CHECK(locate(scalar, 3, 3, result.sources) == Span{0, 8, 8});
  CHECK(locate(scalar, 4, 4, result.sources) == Span{0, 9, 9});
  CHECK(locate(scalar, 9, 99, result.sources) == Span{0, 9, 9});
  CHECK(locate(scalar, 0, 99, result.sources) == Span{0, 4, 9});
}

TEST_CASE("the last line break of a block lies at its end, the first at its begin") {
  const Parsed result("a: |\n\n  x\n");
  REQUIRE(result.tree);
  const Node& scalar = *result.tree->find(result.tree->top(), "a");
  CHECK(scalar.value == "\nx\n");
  CHECK(locate(scalar, 0, 1, result.sources) == Span{0, 8, 8});
  CHECK(locate(scalar, 2, 3, result.sources) == Span{0, 9, 9});
}

TEST_CASE("a dump escapes what would break its lines") {
  CHECK(parsed("\"a\\\"b\": \"c\\td\\\\\"\n") ==
        "mapping 1-15\n\"a\\\"b\" 1-5: quoted 9-15 \"c\\td\\\\\"\n");
}

}  // namespace
}  // namespace jianli
