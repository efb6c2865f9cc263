// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout/flow.h"

namespace jianli {
namespace {

/// Four lines of 15 pt with 5 pt between them.
std::vector<FlowLine> four_lines() {
  FlowLine line;
  line.space_before = Length::points(5);
  line.height = Length::points(15);
  line.baseline = Length::points(11);
  line.pieces.emplace_back();
  return std::vector<FlowLine>(4, line);
}

}  // namespace

TEST_CASE("lines by themselves may be moved apart") {
  CHECK(find_fixed_lines(four_lines()) == std::vector<bool>{false, false, false, false});
}

TEST_CASE("a piece of an earlier line fixes the distances it reaches across") {
  auto lines = four_lines();
  lines[3].pieces.front().raise = Length::points(20);
  CHECK(find_fixed_lines(lines) == std::vector<bool>{false, false, false, true});
  lines[3].pieces.front().raise = Length::points(40);
  CHECK(find_fixed_lines(lines) == std::vector<bool>{false, false, true, true});
}

TEST_CASE("a bullet raised inside its line fixes nothing") {
  auto lines = four_lines();
  lines[2].pieces.front().raise = Length::points(1);
  CHECK(find_fixed_lines(lines) == std::vector<bool>{false, false, false, false});
}

TEST_CASE("a picture fixes the lines beside it") {
  auto lines = four_lines();
  lines[2].image.emplace();
  lines[2].image->above = Length::points(40);
  CHECK(find_fixed_lines(lines) == std::vector<bool>{false, true, true, false});
}

TEST_CASE("a line has one baseline, whatever is raised in it") {
  FlowLine line = four_lines().front();
  line.pieces.front().raise = Length::points(20);
  CHECK(baselines_of(line)->first == Length::points(11));
  CHECK(baselines_of(line)->last == Length::points(11));
}

TEST_CASE("a band of cells has the first and the last of its texts") {
  FlowLine band;
  band.pieces.resize(2);
  band.pieces[0].raise = -Length::points(26);
  band.pieces[1].raise = -Length::points(11);
  CHECK(baselines_of(band)->first == Length::points(11));
  CHECK(baselines_of(band)->last == Length::points(26));
  CHECK(!baselines_of(FlowLine{}));
}

}  // namespace jianli
