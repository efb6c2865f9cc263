// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/block_text.h"

#include <doctest/doctest.h>

#include <string>

namespace jianli {
namespace {

/// The blocks with `P`, `-` or `1` before each and line breaks inside shown as `/`.
std::string blocks(std::string_view text) {
  std::string result;
  for (const TextBlock& block : read_block_text(text)) {
    result += block.kind == BlockKind::paragraph ? "P(" : "";
    result += block.kind == BlockKind::bullet ? "-(" : "";
    result += block.kind == BlockKind::number ? "1(" : "";
    for (const char c : text.substr(block.begin, block.end - block.begin)) {
      result += c == '\n' ? '/' : c;
    }
    result += ")";
  }
  return result;
}

TEST_CASE("blank lines separate paragraphs") {
  CHECK(blocks("一段。\n还是它。\n\n二段。\n") == "P(一段。/还是它。)P(二段。)");
  CHECK(blocks("\n\n  一段 \r\n \t\n二段") == "P(一段)P(二段)");
  CHECK(blocks("") == "");
  CHECK(blocks(" \n\n") == "");
}

TEST_CASE("markers begin the items of a list") {
  CHECK(blocks("- 甲\n- 乙\n* 丙") == "-(甲)-(乙)-(丙)");
  CHECK(blocks("1. 甲\n2. 乙\n10. 丙") == "1(甲)1(乙)1(丙)");
  CHECK(blocks("做了：\n- 甲\n- 乙\n\n以上。") == "P(做了：)-(甲)-(乙)P(以上。)");
  CHECK(blocks("- 甲\n\n- 乙") == "-(甲)-(乙)");
  CHECK(blocks("  - 缩进也一样") == "-(缩进也一样)");
  CHECK(blocks("-   甲") == "-(甲)");
}

TEST_CASE("a line without a marker continues what is above it") {
  CHECK(blocks("- 甲\n  接着\n- 乙") == "-(甲/  接着)-(乙)");
  CHECK(blocks("- 甲\n接着") == "-(甲/接着)");
}

TEST_CASE("what only looks like a marker is text") {
  CHECK(blocks("-5 度") == "P(-5 度)");
  CHECK(blocks("**重点** 在此") == "P(**重点** 在此)");
  CHECK(blocks("3.5 倍") == "P(3.5 倍)");
  CHECK(blocks("2021. 入学") == "P(2021. 入学)");
  CHECK(blocks("成绩为\n14. 名") == "P(成绩为/14. 名)");
  CHECK(blocks("步骤\n1. 甲\n2. 乙") == "P(步骤)1(甲)1(乙)");
}

TEST_CASE("blocks are byte ranges of the text") {
  CHECK(read_block_text("a\n\n- b\n") ==
        std::vector<TextBlock>{{BlockKind::paragraph, 0, 1}, {BlockKind::bullet, 5, 6}});
}

}  // namespace
}  // namespace jianli
