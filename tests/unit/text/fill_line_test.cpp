// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/fill_line.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

LineItem box() {
  LineItem item;
  item.width = Length::points(10);
  return item;
}

LineItem glue(GlueStep step, std::int64_t stretch, std::int64_t reserve,
              ShrinkStep shrink_step, std::int64_t shrink) {
  LineItem item;
  item.kind = LineItemKind::glue;
  item.step = step;
  item.stretch = {stretch};
  item.reserve = {reserve};
  item.shrink_step = shrink_step;
  item.shrink = {shrink};
  return item;
}

/// A word space, a gap, a place between Han and a second gap twice as wide.
std::vector<LineItem> sample() {
  return {box(), glue(GlueStep::word_space, 6, 4, ShrinkStep::word_space, 3),
          box(), glue(GlueStep::han_latin_gap, 10, 20, ShrinkStep::han_latin_gap, 15),
          box(), glue(GlueStep::inter_han, 8, 0, ShrinkStep::comma, 50),
          box(), glue(GlueStep::han_latin_gap, 20, 40, ShrinkStep::han_latin_gap, 30),
          box()};
}

/// What each glue of the sample adds.
std::vector<std::int64_t> shares(std::int64_t difference) {
  const std::vector<LineItem> items = sample();
  LineBreak line;
  line.end = static_cast<std::uint32_t>(items.size());
  const LineFilling filling = decide_filling(items, line, {difference});
  FillingShares next(filling);
  std::vector<std::int64_t> result;
  for (const LineItem& item : items) {
    if (item.kind == LineItemKind::glue) result.push_back(next.next(item).units);
  }
  return result;
}

using Shares = std::vector<std::int64_t>;

TEST_CASE("a line of the right width is left alone") {
  CHECK(shares(0) == Shares{0, 0, 0, 0});
}

TEST_CASE("stretch: word spaces, gaps, places between Han, then the reserve") {
  CHECK(shares(6) == Shares{6, 0, 0, 0});
  CHECK(shares(21) == Shares{6, 5, 0, 10});
  CHECK(shares(36) == Shares{6, 10, 0, 20});
  CHECK(shares(40) == Shares{6, 10, 4, 20});
  CHECK(shares(76) == Shares{8, 20, 8, 40});
  CHECK(shares(108) == Shares{10, 30, 8, 60});
}

TEST_CASE("a line that cannot be filled is not stretched at all") {
  CHECK(shares(109) == Shares{0, 0, 0, 0});
}

TEST_CASE("shrink: word spaces, marks, then gaps, and no more than they have") {
  CHECK(shares(-3) == Shares{-3, 0, 0, 0});
  CHECK(shares(-30) == Shares{-3, 0, -27, 0});
  CHECK(shares(-56) == Shares{-3, -1, -50, -2});
  CHECK(shares(-98) == Shares{-3, -15, -50, -30});
  CHECK(shares(-1000) == Shares{-3, -15, -50, -30});
}

TEST_CASE("what does not divide is shared out to the last unit") {
  for (std::int64_t difference = -98; difference <= 108; ++difference) {
    std::int64_t sum = 0;
    for (const std::int64_t share : shares(difference)) sum += share;
    CHECK(sum == difference);
  }
}

}  // namespace
}  // namespace jianli
