// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/break_lines.h"

#include <algorithm>
#include <limits>

namespace jianli {
namespace {

/// Badness of a line that cannot be filled and is left short; as TeX's infinite badness.
constexpr std::int64_t kShortLine = 10000;
/// Badness of a line wider than the measure: worse than any number of short ones.
constexpr std::int64_t kOverfull = 1000000;
/// Added where a lone character, with or without a mark, stands on the last line (CLREQ,
/// adjustments of orphans and widows).
constexpr std::int64_t kLoneCharacter = 5000;
/// Added where the last line is shorter than two and a half ems: a word of four letters.
constexpr std::int64_t kShortEnd = 300;
/// Every line costs this much, so that fewer lines win among equals; TeX's \linepenalty.
constexpr std::int64_t kLinePenalty = 10;

/// Sums over the items before a place.
struct Sums {
  Length width, stretch, shrink;
  std::uint32_t letters = 0;
};

/// A feasible break and the best way to it.
struct Node {
  std::uint32_t item = 0;      ///< the item broken at
  std::uint32_t next_box = 0;  ///< where the following line begins
  std::uint32_t previous = 0;  ///< index of the node the line starts from
  std::int64_t cost = 0;
};

struct Breaker {
  const std::vector<LineItem>& items;
  Length measure;
  Length em;
  LineFill fill;
  std::vector<Sums> sums;  ///< one more than items
  std::vector<Node> nodes;

  [[nodiscard]] Length natural(const Node& from, std::uint32_t to) const {
    const Length ends =
        items[from.next_box].trim_start + (to > 0 ? items[to - 1].trim_end : Length{});
    return sums[to].width - sums[from.next_box].width - ends;
  }
  [[nodiscard]] Length shrink(const Node& from, std::uint32_t to) const {
    return fill == LineFill::justified ? sums[to].shrink - sums[from.next_box].shrink
                                       : Length{};
  }
  [[nodiscard]] bool overfull(const Node& from, std::uint32_t to) const {
    return natural(from, to) - shrink(from, to) > measure;
  }
  [[nodiscard]] std::int64_t badness(const Node& from, std::uint32_t to, bool last) const;
  void try_break(std::uint32_t at, std::size_t& first_active);
  void add_sums();
  [[nodiscard]] std::uint32_t box_from(std::uint32_t item) const;
};

/// 100 × (part / whole)³ in integers, at most kShortLine.
std::int64_t cubed(Length part, Length whole) {
  if (whole.units <= 0) return part.units <= 0 ? 0 : kShortLine;
  // Part and whole are far below 2^40 units; 1/256 resolves a ratio well enough.
  const std::int64_t ratio =
      std::min<std::int64_t>(part.units * 256 / whole.units, 256 * 5);
  return std::min<std::int64_t>(100 * ratio * ratio * ratio / (256 * 256 * 256),
                                kShortLine);
}

std::int64_t Breaker::badness(const Node& from, std::uint32_t to, bool last) const {
  const Length rest = measure - natural(from, to);
  if (last && rest.units >= 0) {
    const bool lone = from.item > 0 && sums[to].letters - sums[from.next_box].letters < 2;
    if (lone) return kLoneCharacter;
    return from.item > 0 && natural(from, to) < em * 5 / 2 ? kShortEnd : 0;
  }
  if (fill == LineFill::ragged) {
    // Six ems short is as bad as a fully stretched line.
    return rest.units < 0 ? kOverfull : cubed(rest, em * 6);
  }
  if (rest.units >= 0) {
    const Length stretch = sums[to].stretch - sums[from.next_box].stretch;
    if (rest > stretch) return kShortLine + rest.units * 1000 / measure.units;
    return cubed(rest, stretch);
  }
  return overfull(from, to) ? kOverfull : cubed(-rest, shrink(from, to));
}

void Breaker::add_sums() {
  sums.resize(items.size() + 1);
  for (std::size_t i = 0; i < items.size(); ++i) {
    sums[i + 1].width = sums[i].width + items[i].width;
    sums[i + 1].stretch = sums[i].stretch + items[i].stretch + items[i].reserve;
    sums[i + 1].shrink = sums[i].shrink + items[i].shrink;
    sums[i + 1].letters = sums[i].letters + items[i].letters;
  }
}

/// Glue and penalties at the start of a line are dropped.
std::uint32_t Breaker::box_from(std::uint32_t item) const {
  while (item < items.size() && items[item].kind != LineItemKind::box &&
         items[item].penalty != kForcedBreak) {
    ++item;
  }
  return item;
}

/// Finds the cheapest line that ends at an item. Lines get narrower as their start moves
/// on, so starts that make an overfull line once do so ever after and are forgotten, and
/// the search ends at the first line too short to be filled: both keep the window small.
void Breaker::try_break(std::uint32_t at, std::size_t& first_active) {
  const bool forced = items[at].penalty == kForcedBreak;
  while (first_active + 1 < nodes.size() && overfull(nodes[first_active], at)) {
    ++first_active;
  }
  Node best{at, 0, 0, std::numeric_limits<std::int64_t>::max()};
  for (std::size_t i = first_active; i < nodes.size(); ++i) {
    const Node& from = nodes[i];
    if (from.next_box >= at && !(forced && i + 1 == nodes.size())) break;
    const std::int64_t bad = badness(from, at, forced);
    const std::int64_t penalty = forced ? 0 : items[at].penalty;
    const std::int64_t line = kLinePenalty + bad + penalty;
    const std::int64_t cost = from.cost + line * line;
    if (cost < best.cost) {
      best.cost = cost;
      best.previous = static_cast<std::uint32_t>(i);
    }
    if (bad >= kShortLine && bad < kOverfull && !forced) break;
  }
  if (best.cost == std::numeric_limits<std::int64_t>::max()) return;
  best.next_box = box_from(at + 1);
  nodes.push_back(best);
  if (forced) first_active = nodes.size() - 1;
}

}  // namespace

std::vector<LineBreak> break_lines(const std::vector<LineItem>& items, Length measure,
                                   Length em, LineFill fill) {
  Breaker breaker{items, measure, em, fill, {}, {}};
  breaker.add_sums();
  breaker.nodes.push_back({0, breaker.box_from(0), 0, 0});
  std::size_t first_active = 0;
  bool after_box = false;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const LineItem& item = items[i];
    if (item.kind == LineItemKind::box) {
      after_box = true;
    } else if (item.penalty < kForbiddenBreak &&
               (after_box || item.penalty == kForcedBreak)) {
      breaker.try_break(i, first_active);
      after_box = false;
    }
  }
  std::vector<LineBreak> lines;
  std::size_t node = breaker.nodes.size() - 1;
  while (node > 0) {
    const Node& end = breaker.nodes[node];
    const bool last = items[end.item].penalty == kForcedBreak;
    const std::uint32_t begin = breaker.nodes[end.previous].next_box;
    lines.push_back({std::min(begin, end.item), end.item, last});
    node = end.previous;
  }
  std::reverse(lines.begin(), lines.end());
  return lines;
}

}  // namespace jianli
