// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout/flow.h"

namespace jianli {
namespace {

/// Half lines of 7.5 pt; the first baseline of a page is 11.3 pt below its margin.
constexpr BaselineGrid kGrid{Length::millipoints(11300), Length::millipoints(7500)};

FlowLine text_line(std::int64_t space, std::int64_t height, std::int64_t baseline) {
  FlowLine line;
  line.space_before = Length::millipoints(space);
  line.height = Length::millipoints(height);
  line.baseline = Length::millipoints(baseline);
  line.pieces.emplace_back();
  return line;
}

FlowLine rule_line(std::int64_t space, std::int64_t height) {
  FlowLine line;
  line.space_before = Length::millipoints(space);
  line.height = Length::millipoints(height);
  return line;
}

FlowColumn aligned(std::vector<FlowLine> lines) {
  FlowColumn column;
  column.lines = std::move(lines);
  align_to_grid(kGrid, column);
  return column;
}

/// Distance from the baseline of a line to that of a later one.
Length distance(const FlowColumn& column, std::size_t from, std::size_t to) {
  Length sum = column.lines[from].height - column.lines[from].baseline;
  for (std::size_t i = from + 1; i < to; ++i) {
    sum += column.lines[i].space_before + column.lines[i].height;
  }
  return sum + column.lines[to].space_before + column.lines[to].baseline;
}

}  // namespace

TEST_CASE("lines of the body stand on the grid as they are") {
  const FlowColumn column =
      aligned({text_line(0, 15000, 11300), text_line(0, 15000, 11300)});
  CHECK(column.lines[0].head_room == Length{});
  CHECK(column.lines[1].space_before == Length{});
}

TEST_CASE("a distance becomes the next multiple of a step") {
  const FlowColumn column =
      aligned({text_line(0, 15000, 11300), text_line(4000, 15000, 11300),
               text_line(9000, 15000, 11300)});
  // 19 pt is more than 15 pt and a quarter of a step; 24 pt is 1.5 pt above 22.5 pt.
  CHECK(distance(column, 0, 1) == Length::millipoints(22500));
  CHECK(distance(column, 1, 2) == Length::millipoints(22500));
}

TEST_CASE("larger type opens a page a little lower, smaller type, too") {
  const FlowColumn column =
      aligned({text_line(0, 37500, 27870), text_line(0, 15000, 10920)});
  // 27.87 pt lie between 26.3 and 33.8 pt.
  CHECK(column.lines[0].head_room ==
        Length::millipoints(33800) - Length::millipoints(27870));
  CHECK(column.lines[1].head_room ==
        Length::millipoints(11300) - Length::millipoints(10920));
}

TEST_CASE("what is no text lies where it is asked to and the text after it on the grid") {
  const FlowColumn column = aligned(
      {text_line(0, 15000, 11300), rule_line(2000, 500), text_line(5000, 15000, 11300)});
  CHECK(column.lines[1].space_before == Length::points(2));
  CHECK(distance(column, 0, 2) == Length::millipoints(22500));
}

TEST_CASE("lines that pieces reach across keep their distance") {
  FlowLine second = text_line(1000, 14000, 10000);
  second.pieces.front().raise = Length::points(14);
  const FlowColumn column = aligned({text_line(0, 15000, 11300), second});
  CHECK(column.lines[1].space_before == Length::points(1));
}

TEST_CASE("of a band of cells the first and the last text count") {
  FlowLine band = rule_line(0, 45000);
  band.pieces.resize(2);
  band.pieces[0].raise = -Length::millipoints(11300);
  band.pieces[1].raise = -Length::millipoints(41300);
  const FlowColumn column =
      aligned({text_line(0, 15000, 11300), band, text_line(3000, 15000, 11300)});
  CHECK(column.lines[1].space_before == Length{});
  // 3.7 pt below the last text of the band, 3 pt and 11.3 pt: 18 pt.
  CHECK(column.lines[2].space_before == Length::millipoints(7500));
}

TEST_CASE("the room that formulas need is never cut") {
  FlowLine second = text_line(1000, 15000, 11300);
  CHECK(distance(aligned({text_line(0, 15000, 11300), second}), 0, 1) ==
        Length::points(15));
  second.has_formulas = true;
  CHECK(distance(aligned({text_line(0, 15000, 11300), second}), 0, 1) ==
        Length::millipoints(22500));
}

TEST_CASE("what a formula needs at the head of a page is kept on the grid") {
  FlowLine line = text_line(0, 15000, 11300);
  line.head_room = Length::points(2);
  CHECK(aligned({line}).lines[0].head_room == Length::millipoints(7500));
}

}  // namespace jianli
