// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout/flow.h"
#include "table_fixture.h"

namespace jianli {
namespace {

Length pt(std::int64_t points) { return Length::points(points); }

/// Lines 10 pt high.
FlowColumn column(std::size_t lines) {
  FlowColumn column;
  column.lines.resize(lines);
  for (FlowLine& line : column.lines) line.height = pt(10);
  return column;
}

FlowFrame frame(std::size_t begin, std::size_t end) {
  FlowFrame frame;
  frame.begin = begin;
  frame.end = end;
  frame.width = pt(50);
  frame.rules = RuleLine{pt(1), {}};
  return frame;
}

std::string drawn(const FlowColumn& column, PageBreak lines) {
  Page page;
  place_frames(column, lines, line_tops(column, lines, pt(100)), pt(20), page);
  return rules(page);
}

}  // namespace

TEST_CASE("lines stand below each other, the first without the space before it") {
  FlowColumn lines = column(3);
  for (FlowLine& line : lines.lines) line.space_before = pt(3);
  CHECK(line_tops(lines, {0, 3}, pt(100)) ==
        std::vector<Length>{pt(100), pt(113), pt(126)});
  lines.lines[1].frame_room = pt(2);
  CHECK(line_tops(lines, {1, 3}, pt(100)) == std::vector<Length>{pt(102), pt(115)});
}

TEST_CASE("a frame shows around its lines, half of each rule outside") {
  FlowColumn lines = column(3);
  lines.frames = {frame(1, 3)};
  CHECK(drawn(lines, {0, 3}) ==
        "19.5,109.5 51x1\n19.5,129.5 51x1\n19.5,109.5 1x21\n69.5,109.5 1x21\n");
  CHECK(drawn(lines, {0, 1}).empty());
}

TEST_CASE("frames that a page divides are closed around each other") {
  FlowColumn lines = column(4);
  lines.frames = {frame(0, 4), frame(1, 3)};
  lines.frames[0].padding = pt(4);
  lines.frames[1].padding = pt(2);
  lines.frames[1].x = pt(5);
  lines.frames[1].width = pt(40);
  for (const std::size_t i : {1U, 2U}) lines.lines[i].frame_room = pt(6);
  // Line 1 ends a page: 6 pt below its foot the outer frame, 2 pt below the inner one.
  CHECK(drawn(lines, {0, 2}) ==
        "19.5,99.5 51x1\n24.5,109.5 41x1\n24.5,121.5 41x1\n19.5,125.5 51x1\n"
        "19.5,99.5 1x27\n24.5,109.5 1x13\n64.5,109.5 1x13\n69.5,99.5 1x27\n");
  // Line 2 opens one, 6 pt below its top.
  CHECK(drawn(lines, {2, 4}) ==
        "19.5,99.5 51x1\n24.5,103.5 41x1\n24.5,115.5 41x1\n19.5,125.5 51x1\n"
        "19.5,99.5 1x27\n24.5,103.5 1x13\n64.5,103.5 1x13\n69.5,99.5 1x27\n");
}

TEST_CASE("edges that touch are one rule; of other colours or thickness they are two") {
  FlowColumn lines = column(2);
  lines.frames = {frame(0, 1), frame(1, 2)};
  CHECK(drawn(lines, {0, 2}) ==
        "19.5,99.5 51x1\n19.5,109.5 51x1\n19.5,119.5 51x1\n"
        "19.5,99.5 1x21\n69.5,99.5 1x21\n");
  lines.frames[1].rules->color = {9, 9, 9};
  CHECK(drawn(lines, {0, 2}) ==
        "19.5,99.5 51x1\n19.5,109.5 51x1\n19.5,109.5 51x1\n19.5,119.5 51x1\n"
        "19.5,99.5 1x11\n19.5,109.5 1x11\n69.5,99.5 1x11\n69.5,109.5 1x11\n");
}

TEST_CASE("fills lie below all rules") {
  FlowColumn lines = column(2);
  lines.frames = {frame(0, 1), frame(1, 2)};
  lines.frames[1].fill = Color{200, 200, 200};
  CHECK(drawn(lines, {0, 2}).starts_with("20,110 50x10\n19.5,99.5 51x1\n"));
}

}  // namespace jianli
