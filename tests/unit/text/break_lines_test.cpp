// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/break_lines.h"

#include <doctest/doctest.h>

#include <optional>

#include "random_numbers.h"

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
  item.ending = BreakKind::allowed;
  item.width = Length::points(points);
  item.stretch = Length::points(stretch);
  item.shrink = Length::points(shrink);
  return item;
}

LineItem penalty(BreakKind kind) {
  LineItem item;
  item.kind = LineItemKind::penalty;
  item.ending = kind;
  return item;
}

/// Words of these widths with spaces of 3 pt (−1, and what they stretch) between them.
std::vector<LineItem> words(const std::vector<std::int64_t>& widths,
                            std::int64_t stretch = 2) {
  std::vector<LineItem> items;
  for (const std::int64_t width : widths) {
    if (!items.empty()) items.push_back(space(3, stretch, 1));
    items.push_back(box(width));
  }
  items.push_back(penalty(BreakKind::mandatory));
  return items;
}

LineRules rules_of(std::int64_t measure, LineFill fill = LineFill::justified,
                   Texture texture = Texture::western) {
  return {Length::points(measure), Length::points(1), fill, texture};
}

/// Numbers of boxes in the lines.
std::vector<int> boxes_per_line(const std::vector<LineItem>& items,
                                const LineRules& rules) {
  std::vector<int> counts;
  for (const LineBreak& line : break_lines(items, rules)) {
    int count = 0;
    for (std::uint32_t i = line.begin; i < line.end; ++i) {
      count += items[i].kind == LineItemKind::box ? 1 : 0;
    }
    counts.push_back(count);
  }
  return counts;
}

TEST_CASE("a short paragraph is one line") {
  CHECK(boxes_per_line(words({10, 10, 10}), rules_of(100)) == std::vector<int>{3});
}

TEST_CASE("the whole paragraph is weighed, not line by line") {
  // First fit would take 18 14 12, which leaves 30 alone on a line it cannot fill.
  CHECK(boxes_per_line(words({18, 14, 12, 30, 46, 46}, 14), rules_of(49)) ==
        std::vector<int>{2, 2, 1, 1});
}

TEST_CASE("ragged lines are weighed over the whole paragraph, too") {
  LineRules rules = rules_of(40, LineFill::ragged);
  rules.em = Length::points(4);
  // First fit would take 12 12 8 and leave 9 on a line alone: 29 has no room beside it.
  CHECK(boxes_per_line(words({12, 12, 8, 9, 29, 30}), rules) ==
        std::vector<int>{2, 2, 1, 1});
}

TEST_CASE("a box wider than the measure stands alone") {
  CHECK(boxes_per_line(words({10, 200, 10}), rules_of(50)) == std::vector<int>{1, 1, 1});
}

TEST_CASE("forced breaks end lines, forbidden ones never do") {
  std::vector<LineItem> items{box(10), penalty(BreakKind::mandatory), box(10)};
  LineItem glued = space(3, 2, 1);
  glued.ending = BreakKind::forbidden;
  items.push_back(glued);
  items.push_back(box(10));
  items.push_back(penalty(BreakKind::mandatory));
  CHECK(boxes_per_line(items, rules_of(15)) == std::vector<int>{1, 2});
}

TEST_CASE("two forced breaks leave an empty line") {
  const std::vector<LineItem> items{box(10), penalty(BreakKind::mandatory),
                                    penalty(BreakKind::mandatory), box(10),
                                    penalty(BreakKind::mandatory)};
  CHECK(boxes_per_line(items, rules_of(15)) == std::vector<int>{1, 0, 1});
}

TEST_CASE("a token is cut only where it is wider than the measure") {
  const auto cut = [](std::int64_t part) {
    std::vector<LineItem> items{box(30),   space(3, 2, 1),
                                box(part), penalty(BreakKind::last_resort),
                                box(part), penalty(BreakKind::mandatory)};
    return boxes_per_line(items, rules_of(50));
  };
  // The first line is left short rather than cutting what fits on the second.
  CHECK(cut(20) == std::vector<int>{1, 2});
  CHECK(cut(40) == std::vector<int>{1, 1, 1});
}

TEST_CASE("a lone character on the last line is worse than a short line") {
  std::vector<LineItem> items;
  for (int i = 0; i < 11; ++i) {
    if (i > 0) items.push_back(space(0, 0, 0));
    items.push_back(box(10));
    items.back().letters = 1;
  }
  items.push_back(penalty(BreakKind::mandatory));
  CHECK(boxes_per_line(items, rules_of(100)) == std::vector<int>{9, 2});
  // … but not worse than a line too wide.
  items[items.size() - 2].width = Length::points(95);
  CHECK(boxes_per_line(items, rules_of(100)) == std::vector<int>{10, 1});
}

TEST_CASE("glue at the ends of lines is dropped, be it one or several") {
  std::vector<LineItem> items{box(20), space(3, 0, 0), space(3, 0, 0), box(20),
                              penalty(BreakKind::mandatory)};
  items[1].ending = BreakKind::forbidden;
  const auto lines = break_lines(items, rules_of(20));
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].end == 1);
  CHECK(lines[0].badness == 0);
  CHECK(lines[1].begin == 3);
}

TEST_CASE("a hyphen takes its room") {
  std::vector<LineItem> items{box(20), penalty(BreakKind::hyphen), box(20),
                              penalty(BreakKind::mandatory)};
  items[1].hyphen = Length::points(4);
  auto lines = break_lines(items, rules_of(24));
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].hyphenated);
  CHECK(lines[0].hyphen == Length::points(4));
  CHECK(lines[0].badness == 0);
  CHECK(lines[0].beyond == Length{});
  CHECK_FALSE(lines[1].hyphenated);
  // One that would stand outside is worth no cut of a word that does as well without.
  items[2].width = Length::points(2);
  lines = break_lines(items, rules_of(21));
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].beyond == Length::points(1));
}

TEST_CASE("a hundred thousand items are broken in one pass") {
  const std::vector<std::int64_t> widths(50000, 7);
  CHECK(boxes_per_line(words(widths), rules_of(100)).size() > 4000);
}

TEST_CASE("a hundred thousand breaks at one place are one") {
  std::vector<LineItem> items{box(10)};
  for (int i = 0; i < 100000; ++i) {
    items.push_back(penalty(i % 2 == 0 ? BreakKind::hyphen : BreakKind::allowed));
    items.push_back(box(0));
    items.back().letters = 0;
  }
  items.push_back(space(3, 2, 1));
  items.push_back(box(10));
  items.push_back(penalty(BreakKind::mandatory));
  CHECK(break_lines(items, rules_of(15)).size() == 2);
  CHECK(break_lines(items, rules_of(15, LineFill::ragged)).size() == 2);
}

TEST_CASE("lines of the widest page take no longer") {
  const std::vector<std::int64_t> widths(20000, 7);
  CHECK(boxes_per_line(words(widths), rules_of(14400)).size() == 14);
  CHECK(boxes_per_line(words(widths), rules_of(14400, LineFill::ragged)).size() == 14);
}

/// Places where lines may end and start, read from the items afresh.
struct Places {
  std::vector<LineStart> starts;  ///< starts[0] is the paragraph's; then behind each end
  std::vector<LineEnd> ends;
  std::vector<std::uint32_t> items;  ///< behind the last box of each end
};

Places find_places(const std::vector<LineItem>& items, LineFill fill) {
  Places places;
  LineSums sums;
  std::size_t i = 0;
  const auto is_box = [&] {
    return i < items.size() && items[i].kind == LineItemKind::box;
  };
  const auto start_here = [&](bool paragraph, bool hyphen) {
    const Length trim = i < items.size() ? items[i].trim_start : Length{};
    places.starts.push_back({sums, trim, paragraph, hyphen});
  };
  start_here(true, false);
  while (i < items.size()) {
    while (is_box()) sums.add(items[i++], fill);
    LineEnd end;
    end.sums = sums;
    const auto item = static_cast<std::uint32_t>(i);
    Length trim = items[i - 1].trim_end;
    if (fill == LineFill::justified) trim += items[i - 1].hang;
    while (i < items.size() && !is_box()) {
      if (items[i].ending > end.kind) {
        end.kind = items[i].ending;
        end.penalty = items[i].penalty;
        if (end.kind == BreakKind::hyphen) trim = -items[i].hyphen;
      }
      sums.add(items[i++], fill);
    }
    if (end.kind == BreakKind::forbidden) continue;
    end.trim = trim;
    places.ends.push_back(end);
    places.items.push_back(item);
    start_here(end.kind == BreakKind::mandatory, end.kind == BreakKind::hyphen);
  }
  return places;
}

/// The least cost of all sets of breaks, each of which is tried.
struct Exhaustive {
  const Places& places;
  const LineRules& rules;
  std::optional<LineCost> best;

  void go(std::size_t start, const LineCost& cost) {
    for (std::size_t end = start; end < places.ends.size(); ++end) {
      const LineCost total =
          cost + judge_line(places.starts[start], places.ends[end], rules).cost;
      if (end + 1 == places.ends.size()) {
        if (!best || total < *best) best = total;
      } else {
        go(end + 1, total);
      }
      if (places.ends[end].kind == BreakKind::mandatory) break;
    }
  }
};

LineCost cost_of(const std::vector<LineBreak>& lines, const Places& places,
                 const LineRules& rules) {
  LineCost cost;
  std::size_t start = 0;
  for (const LineBreak& line : lines) {
    std::size_t end = start;
    while (places.items[end] != line.end) ++end;
    const JudgedLine judged = judge_line(places.starts[start], places.ends[end], rules);
    CHECK(judged.badness == line.badness);
    CHECK(judged.cost.beyond == line.beyond);
    cost = cost + judged.cost;
    start = end + 1;
  }
  CHECK(start == places.ends.size());
  return cost;
}

/// A paragraph of Han, marks, words, gaps and tokens of all kinds of breaks.
std::vector<LineItem> random_items(RandomNumbers& random, std::uint32_t boxes) {
  constexpr BreakKind kKinds[] = {
      BreakKind::allowed, BreakKind::allowed,     BreakKind::allowed,
      BreakKind::allowed, BreakKind::forbidden,   BreakKind::last_resort,
      BreakKind::hyphen,  BreakKind::discouraged, BreakKind::formula};
  const auto units = [&](std::uint32_t below) {
    return Length{static_cast<std::int64_t>(random.below(below * 1024)) * 64};
  };
  std::vector<LineItem> items;
  for (std::uint32_t i = 0; i < boxes; ++i) {
    if (i > 0) {
      LineItem between;
      between.kind = random.below(4) == 0 ? LineItemKind::penalty : LineItemKind::glue;
      between.ending = kKinds[random.below(9)];
      if (random.below(40) == 0) between.ending = BreakKind::mandatory;
      if (between.ending == BreakKind::hyphen) between.hyphen = units(4);
      if (between.kind == LineItemKind::glue) {
        between.step = static_cast<GlueStep>(random.below(3));
        between.shrink_step = static_cast<ShrinkStep>(random.below(6));
        between.width = random.below(2) == 0 ? Length{} : units(4);
        between.stretch = units(random.below(3) + 1);
        if (random.below(3) == 0) between.reserve = units(2);
        // Of marks: more shrink than width.
        if (random.below(3) == 0) between.shrink = units(5);
      }
      if (random.below(8) == 0) between.penalty = 50;
      items.push_back(between);
    }
    items.push_back(box(0));
    LineItem& letters = items.back();
    letters.letters = 1 + random.below(3);
    letters.width = random.below(3) == 0 ? units(25) : Length::points(10);
    if (random.below(12) == 0) letters.width = {};
    if (random.below(40) == 0) letters.width = Length::points(80);
    if (random.below(4) == 0) letters.trim_end = letters.width / 2;
    if (random.below(4) == 0) letters.trim_start = letters.width / 2;
    if (random.below(8) == 0) letters.hang = letters.width / 2;
  }
  items.push_back(penalty(BreakKind::mandatory));
  return items;
}

TEST_CASE("no other set of breaks is cheaper") {
  RandomNumbers random(1);
  for (int round = 0; round < 6000; ++round) {
    const std::vector<LineItem> items = random_items(random, 2 + random.below(11));
    LineRules rules;
    rules.measure = Length::points(20 + random.below(50));
    rules.em = random.below(2) == 0 ? Length::points(10) : Length::millipoints(500);
    rules.fill = random.below(2) == 0 ? LineFill::ragged : LineFill::justified;
    rules.texture = random.below(2) == 0 ? Texture::western : Texture::han;
    const Places places = find_places(items, rules.fill);
    Exhaustive exhaustive{places, rules, {}};
    exhaustive.go(0, {});
    const LineCost cost = cost_of(break_lines(items, rules), places, rules);
    const bool cheapest = cost == *exhaustive.best;
    CHECK_MESSAGE(cheapest, "round ", round, ": ", cost.demerits, " instead of ",
                  exhaustive.best->demerits);
  }
}

}  // namespace
}  // namespace jianli
