// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "set_fixture.h"

namespace jianli {
namespace {

/// `glyphs begin–end "what they read"` for each reading of a line.
std::string readings(const SetText& text, std::size_t line) {
  std::string out;
  for (const Reading& r : find_readings(text.flow, text.flow.set.lines[line])) {
    if (!out.empty()) out += ", ";
    out += std::to_string(r.glyph_begin) + "-" + std::to_string(r.glyph_end) + " " +
           to_utf8(text.shaped.text.substr(r.text_begin, r.text_end - r.text_begin));
  }
  return out;
}

TEST_CASE("a line of plain text has no readings") {
  SetText text("plain");
  text.add_line(0, 5);
  CHECK(readings(text, 0).empty());
}

TEST_CASE("a formula reads as its source") {
  SetText text("以x+y计");
  text.add_formula(1, 4, {U'x', U'+', U'y'});
  text.add_line(0, 5);
  CHECK(readings(text, 0) == "1-4 x+y");
}

TEST_CASE("the parts of a broken formula join to its source") {
  SetText text("以x+y计");
  text.add_formula(1, 4, {U'x', U'+', U'y'});
  text.add_line(0, 3);
  text.add_line(3, 5);
  CHECK(readings(text, 0) == "1-3 x+");
  CHECK(readings(text, 1) == "3-4 y");
}

TEST_CASE("each line has the formulas that stand on it") {
  SetText text("x和y");
  text.add_formula(0, 1, {U'x'});
  text.add_formula(2, 3, {U'y'});
  text.add_line(0, 2);
  text.add_line(2, 3);
  CHECK(readings(text, 0) == "0-1 x");
  CHECK(readings(text, 1) == "2-3 y");
}

TEST_CASE("a spread word reads as the word, a part of one character as itself") {
  SetText text(spread_paragraph("张三", "的简历"));
  text.add_line(0, 5);
  CHECK(readings(text, 0) == "0-2 张三");
  text.add_line(0, 1);
  text.add_line(1, 5);
  CHECK(readings(text, 1).empty());
  CHECK(readings(text, 2).empty());
}

}  // namespace
}  // namespace jianli
