// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/break_lines.h"

#include <algorithm>
#include <optional>

namespace jianli {
namespace {

/// A place where a line may end and the next one start, and the best way to it.
struct Node {
  LineStart start;             ///< of the line that follows
  LineCost cost;               ///< of all lines up to here
  std::uint32_t end = 0;       ///< behind the last item of the line before
  std::uint32_t next = 0;      ///< the first item of the line that follows
  std::uint32_t previous = 0;  ///< the node the line before starts from
  BreakKind kind = BreakKind::mandatory;
  Length hyphen;
  std::int64_t badness = 0;  ///< of the line before
  Length beyond;
};

/// Reads the items as lines see them: boxes, and between them runs of glue and penalties
/// that allow a break or not.
struct Reader {
  const std::vector<LineItem>& items;
  LineFill fill;
  LineSums sums;  ///< of the items before `at`
  std::uint32_t at = 0;

  void add() { sums.add(items[at++], fill); }

  /// Glue and penalties at the start of a line are dropped.
  void skip_glue() {
    while (at < items.size() && items[at].kind != LineItemKind::box &&
           items[at].ending != BreakKind::mandatory) {
      add();
    }
  }

  /// A line's possible end: behind the boxes from `at` on. Moves `at` to where the next
  /// line would start.
  struct Place {
    LineEnd end;
    std::uint32_t item = 0;  ///< behind the last box
    Length hyphen;
  };
  Place read_place() {
    while (at < items.size() && items[at].kind == LineItemKind::box) add();
    Place place;
    place.item = at;
    place.end.sums = sums;
    while (at < items.size() && items[at].kind != LineItemKind::box) {
      const LineItem& item = items[at];
      if (item.ending > place.end.kind) {
        place.end.kind = item.ending;
        place.end.penalty = item.penalty;
        place.hyphen = item.hyphen;
      }
      add();
      if (item.ending == BreakKind::mandatory) {
        skip_glue();
        break;
      }
    }
    if (place.end.kind == BreakKind::hyphen) {
      place.end.trim = -place.hyphen;
    } else if (place.item > 0 && items[place.item - 1].kind == LineItemKind::box) {
      place.end.trim = items[place.item - 1].trim_end;
      if (fill == LineFill::justified) place.end.trim += items[place.item - 1].hang;
    }
    return place;
  }

  [[nodiscard]] Length start_trim() const {
    return at < items.size() ? items[at].trim_start : Length{};
  }
};

/// How far ends and starts of lines ever lie to the left of an earlier one: none but for
/// marks whose trims and shrink overlap. What is said of one place holds of all later
/// ones if it has that much to spare.
struct Setbacks {
  Length ends, starts;
};

Setbacks measure_setbacks(const std::vector<LineItem>& items, LineFill fill) {
  Setbacks setbacks;
  Reader reader{items, fill, {}, 0};
  reader.skip_glue();
  std::optional<Length> last_end;
  Length last_start = reader.sums.width + reader.start_trim();
  while (reader.at < items.size()) {
    const Reader::Place place = reader.read_place();
    if (place.end.kind == BreakKind::forbidden) continue;
    const Length end = place.end.sums.least - place.end.trim;
    const Length start = reader.sums.width + reader.start_trim();
    last_end = std::max(last_end.value_or(end), end);
    last_start = std::max(last_start, start);
    setbacks.ends = std::max(setbacks.ends, *last_end - end);
    setbacks.starts = std::max(setbacks.starts, last_start - start);
  }
  return setbacks;
}

struct Breaker {
  const LineRules& rules;
  Setbacks setbacks;
  std::vector<Node> nodes;
  std::size_t first = 0;                 ///< nodes before it start no line any more…
  std::optional<std::uint32_t> too_far;  ///< …but the best of those that are too far off
  /// Nodes cheaper than all behind them, or as cheap: costs rise. The cheapest node from
  /// any on is the first of these from there on.
  std::vector<std::uint32_t> cheapest;

  struct Best {
    LineCost cost;
    JudgedLine line;
    std::uint32_t node = 0;
    bool found = false;
  };

  void add_node(const Node& node);
  void retire(const LineEnd& end);
  void consider(std::uint32_t node, const JudgedLine& line, Best& best) const;
  [[nodiscard]] Best find_best(const LineEnd& end) const;
};

bool same_place(const Node& a, const Node& b) {
  return a.start.sums.width == b.start.sums.width && a.start.trim == b.start.trim &&
         a.start.sums == b.start.sums;
}

/// Keeps a node unless another at the same place is as good whatever follows: text of no
/// width (a thousand soft hyphens) would else make a thousand starts of every line.
void Breaker::add_node(const Node& node) {
  for (std::size_t i = nodes.size(); i > first; --i) {
    const Node& other = nodes[i - 1];
    if (!same_place(other, node)) break;
    if (other.cost <= node.cost && (!other.start.hyphen || node.start.hyphen)) return;
  }
  while (!cheapest.empty() && nodes[cheapest.back()].cost > node.cost) {
    cheapest.pop_back();
  }
  cheapest.push_back(static_cast<std::uint32_t>(nodes.size()));
  nodes.push_back(node);
}

/// Forgets starts from which the line to this end, and so to all later ones, is wider
/// than the measure. Of those only the one of least excess matters, in paragraphs that
/// cannot be set without any.
void Breaker::retire(const LineEnd& end) {
  const Length reach = end.sums.least - end.trim - setbacks.ends - rules.measure;
  for (; first < nodes.size(); ++first) {
    const Node& node = nodes[first];
    if (node.start.sums.least + node.start.trim >= reach) break;
    const auto excess = [](const Node& from) {
      LineCost cost = from.cost;
      cost.beyond -= from.start.sums.least + from.start.trim;
      return cost;
    };
    if (!too_far || excess(node) < excess(nodes[*too_far])) {
      too_far = static_cast<std::uint32_t>(first);
    }
  }
}

void Breaker::consider(std::uint32_t node, const JudgedLine& line, Best& best) const {
  const LineCost cost = nodes[node].cost + line.cost;
  if (best.found && !(cost < best.cost)) return;
  best = {cost, line, node, true};
}

/// Finds the cheapest line that ends at a place. Lines get shorter as their start moves
/// on; once they are no longer too wide they only get worse, and the search ends where
/// even the cheapest start behind could not make up for that. It finds what a search of
/// all starts would.
Breaker::Best Breaker::find_best(const LineEnd& end) const {
  Best best;
  const std::int64_t shortest =
      rules.fill == LineFill::ragged ? kShortestRagged : kShortestJustified;
  auto ahead = std::lower_bound(cheapest.begin(), cheapest.end(), first);
  for (std::size_t i = first; i < nodes.size(); ++i) {
    const Node& from = nodes[i];
    const JudgedLine line = judge_line(from.start, end, rules);
    consider(static_cast<std::uint32_t>(i), line, best);
    const Length rest = rest_of(from.start, end, rules);
    if (rest < setbacks.starts) continue;
    while (ahead != cheapest.end() && *ahead <= i) ++ahead;
    if (ahead == cheapest.end()) break;
    // The least that any line from a later start can cost, without the faults that
    // depend on that start.
    LineStart least = from.start;
    least.sums.width -= setbacks.starts;
    least.hyphen = false;
    const bool as_judged = setbacks.starts.units == 0 && !from.start.hyphen;
    const JudgedLine bound = as_judged ? line : judge_line(least, end, rules);
    if (bound.badness >= shortest) {
      // All starts from here on make a line as short as any, and differ in their own cost
      // alone.
      consider(*ahead, bound, best);
      break;
    }
    if (best.cost <= nodes[*ahead].cost + bound.cost) break;
  }
  if (too_far) {
    consider(*too_far, judge_line(nodes[*too_far].start, end, rules), best);
  }
  return best;
}

}  // namespace

std::vector<LineBreak> break_lines(const std::vector<LineItem>& items,
                                   const LineRules& rules) {
  Breaker breaker{rules, measure_setbacks(items, rules.fill), {}, 0, std::nullopt, {}};
  Reader reader{items, rules.fill, {}, 0};
  reader.skip_glue();
  Node origin;
  origin.start = {reader.sums, reader.start_trim(), true, false};
  origin.next = reader.at;
  breaker.add_node(origin);
  while (reader.at < items.size()) {
    const Reader::Place place = reader.read_place();
    if (place.end.kind == BreakKind::forbidden) continue;
    breaker.retire(place.end);
    const Breaker::Best best = breaker.find_best(place.end);
    Node node;
    node.cost = best.cost;
    node.previous = best.node;
    node.end = place.item;
    node.next = reader.at;
    node.kind = place.end.kind;
    node.hyphen = place.hyphen;
    node.badness = best.line.badness;
    node.beyond = best.line.cost.beyond;
    const bool forced = node.kind == BreakKind::mandatory;
    node.start = {reader.sums, reader.start_trim(), forced,
                  node.kind == BreakKind::hyphen};
    if (forced) {
      breaker.first = breaker.nodes.size();
      breaker.too_far.reset();
    }
    breaker.add_node(node);
  }
  std::vector<LineBreak> lines;
  const std::vector<Node>& nodes = breaker.nodes;
  for (std::size_t at = nodes.size() - 1; at > 0; at = nodes[at].previous) {
    const Node& end = nodes[at];
    const Node& start = nodes[end.previous];
    LineBreak line;
    line.begin = std::min(start.next, end.end);
    line.end = end.end;
    line.last = end.kind == BreakKind::mandatory;
    line.hyphenated = end.kind == BreakKind::hyphen;
    line.hyphen = end.hyphen;
    line.badness = end.badness;
    line.beyond = end.beyond;
    lines.push_back(line);
  }
  std::reverse(lines.begin(), lines.end());
  return lines;
}

}  // namespace jianli
