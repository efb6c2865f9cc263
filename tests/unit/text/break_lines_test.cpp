// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/break_lines.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

LineItem box(std::int64_t points) {
  LineItem item;
  item.width = Length::points(points);
  item.letters = 5;
  return item;
}

LineItem space(std::int64_t points, std::int64_t stretch, std::int64_t shrink) {
  LineItem item;
  item.kind = LineItemKind::glue;
  item.width = Length::points(points);
  item.stretch = Length::points(stretch);
  item.shrink = Length::points(shrink);
  return item;
}

LineItem penalty(int value) {
  LineItem item;
  item.kind = LineItemKind::penalty;
  item.penalty = value;
  return item;
}

/// Words of these widths with spaces of 3 pt (+2 −1) between them.
std::vector<LineItem> words(const std::vector<std::int64_t>& widths) {
  std::vector<LineItem> items;
  for (const std::int64_t width : widths) {
    if (!items.empty()) items.push_back(space(3, 2, 1));
    items.push_back(box(width));
  }
  items.push_back(penalty(kForcedBreak));
  return items;
}

/// Numbers of boxes in the lines.
std::vector<int> boxes_per_line(const std::vector<LineItem>& items, std::int64_t measure,
                                LineFill fill = LineFill::justified) {
  std::vector<int> counts;
  for (const LineBreak& line :
       break_lines(items, Length::points(measure), Length::points(1), fill)) {
    int count = 0;
    for (std::uint32_t i = line.begin; i < line.end; ++i) {
      count += items[i].kind == LineItemKind::box ? 1 : 0;
    }
    counts.push_back(count);
  }
  return counts;
}

TEST_CASE("a short paragraph is one line") {
  CHECK(boxes_per_line(words({10, 10, 10}), 100) == std::vector<int>{3});
}

TEST_CASE("the whole paragraph is weighed, not line by line") {
  // First fit would take 10 10 10 10 and leave 30 alone on a line it cannot fill.
  CHECK(boxes_per_line(words({10, 10, 10, 10, 30, 46, 46}), 49) ==
        std::vector<int>{3, 2, 1, 1});
}

TEST_CASE("a box wider than the measure stands alone") {
  CHECK(boxes_per_line(words({10, 200, 10}), 50) == std::vector<int>{1, 1, 1});
}

TEST_CASE("forced breaks end lines, forbidden ones never do") {
  std::vector<LineItem> items{box(10), penalty(kForcedBreak), box(10)};
  LineItem glued = space(3, 2, 1);
  glued.penalty = kForbiddenBreak;
  items.push_back(glued);
  items.push_back(box(10));
  items.push_back(penalty(kForcedBreak));
  CHECK(boxes_per_line(items, 15) == std::vector<int>{1, 2});
}

TEST_CASE("a hundred thousand items are broken in one pass") {
  std::vector<std::int64_t> widths(50000, 7);
  const auto lines = boxes_per_line(words(widths), 100);
  CHECK(lines.size() > 4000);
}

/// Cost of a set of lines by the same rules, found by trying all of them.
struct Exhaustive {
  const std::vector<LineItem>& items;
  Length measure;
  std::int64_t best = INT64_MAX;

  static std::int64_t badness(Length rest, Length reach) {
    const std::int64_t ratio = rest.units * 256 / reach.units;
    return 100 * ratio * ratio * ratio / (256 * 256 * 256);
  }

  void go(std::uint32_t begin, std::int64_t cost) {
    Length width;
    Length stretch;
    Length shrink;
    for (std::uint32_t i = begin; i < items.size(); ++i) {
      const LineItem& item = items[i];
      if (item.kind != LineItemKind::box) {
        const bool last = item.penalty == kForcedBreak;
        const Length rest = measure - width;
        std::int64_t bad = -1;
        if (last && rest.units >= 0) {
          bad = 0;
        } else if (rest.units >= 0 && rest <= stretch) {
          bad = stretch.units == 0 ? 0 : badness(rest, stretch);
        } else if (rest.units < 0 && -rest <= shrink) {
          bad = badness(-rest, shrink);
        }
        if (bad >= 0) {
          const std::int64_t line = 10 + bad;
          if (last) {
            best = std::min(best, cost + line * line);
          } else {
            go(i + 1, cost + line * line);
          }
        }
      }
      width += item.width;
      stretch += item.stretch;
      shrink += item.shrink;
      if (width - shrink > measure) return;
    }
  }
};

std::int64_t cost_of(const std::vector<LineItem>& items, Length measure,
                     const std::vector<LineBreak>& lines) {
  std::int64_t cost = 0;
  for (const LineBreak& line : lines) {
    Length width;
    Length stretch;
    Length shrink;
    for (std::uint32_t i = line.begin; i < line.end; ++i) {
      width += items[i].width;
      stretch += items[i].stretch;
      shrink += items[i].shrink;
    }
    const Length rest = measure - width;
    std::int64_t bad = 0;
    if (rest.units > 0 && !line.last) bad = Exhaustive::badness(rest, stretch);
    if (rest.units < 0) bad = Exhaustive::badness(-rest, shrink);
    cost += (10 + bad) * (10 + bad);
  }
  return cost;
}

TEST_CASE("no other set of breaks is cheaper") {
  std::uint32_t state = 1;
  const auto random = [&state](std::uint32_t below) {
    state = state * 1664525u + 1013904223u;
    return (state >> 8) % below;
  };
  int compared = 0;
  for (int round = 0; round < 300; ++round) {
    std::vector<LineItem> items;
    const std::uint32_t count = 4 + random(14);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (i > 0) items.push_back(space(4, 4, 2));
      items.push_back(box(4 + random(24)));
    }
    items.push_back(penalty(kForcedBreak));
    const Length measure = Length::points(60);
    Exhaustive exhaustive{items, measure};
    exhaustive.go(0, 0);
    if (exhaustive.best == INT64_MAX) continue;  // nothing fills every line: no optimum
    const auto lines =
        break_lines(items, measure, Length::millipoints(1), LineFill::justified);
    CHECK(cost_of(items, measure, lines) == exhaustive.best);
    ++compared;
  }
  CHECK(compared > 100);
}

}  // namespace
}  // namespace jianli
