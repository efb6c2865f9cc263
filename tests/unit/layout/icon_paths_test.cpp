// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/icon_paths.h"

#include <doctest/doctest.h>

#include <vector>

namespace jianli {
namespace {

constexpr Icon kIcons[] = {Icon::phone, Icon::email,  Icon::place,  Icon::web,
                           Icon::code,  Icon::person, Icon::message};

/// The corners of each outline, curves cut short to where they end.
std::vector<std::vector<PathPoint>> outlines(Icon icon) {
  std::vector<std::vector<PathPoint>> all;
  for (const DrawStep& step : icon_path(icon)) {
    if (step.op == PathOperator::move) all.emplace_back();
    if (step.op == PathOperator::close) continue;
    all.back().push_back(step.points[step.op == PathOperator::curve ? 2 : 0]);
  }
  return all;
}

/// Twice the area, positive if it runs counterclockwise.
long area(const std::vector<PathPoint>& outline) {
  long sum = 0;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const PathPoint a = outline[i];
    const PathPoint b = outline[(i + 1) % outline.size()];
    sum += static_cast<long>(a.x) * b.y - static_cast<long>(b.x) * a.y;
  }
  return sum;
}

TEST_CASE("every icon has closed outlines within its square, no icon has none") {
  CHECK(icon_path(Icon::none).empty());
  for (const Icon icon : kIcons) {
    const auto path = icon_path(icon);
    REQUIRE(!path.empty());
    CHECK(path.front().op == PathOperator::move);
    CHECK(path.back().op == PathOperator::close);
    for (std::size_t i = 1; i < path.size(); ++i) {
      const bool begins = path[i].op == PathOperator::move;
      CHECK(begins == (path[i - 1].op == PathOperator::close));
    }
    for (const DrawStep& step : path) {
      for (const PathPoint& point : step.points) {
        CHECK(point.x >= 0);
        CHECK(point.x <= 1000);
        CHECK(point.y >= 0);
        CHECK(point.y <= 1000);
      }
    }
  }
}

TEST_CASE("shapes run counterclockwise, holes against them") {
  // In their order: the shapes of an icon positive, its holes negative.
  const auto turns = [](Icon icon) {
    std::string signs;
    for (const auto& outline : outlines(icon)) signs += area(outline) > 0 ? '+' : '-';
    return signs;
  };
  CHECK(turns(Icon::phone) == "+--");
  CHECK(turns(Icon::email) == "+--");
  CHECK(turns(Icon::place) == "+-+");
  CHECK(turns(Icon::web) == "+-+++");
  CHECK(turns(Icon::code) == "+++");
  CHECK(turns(Icon::person) == "+-+-");
  CHECK(turns(Icon::message) == "++-+++");
}

}  // namespace
}  // namespace jianli
