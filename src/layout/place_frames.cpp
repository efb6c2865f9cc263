// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <tuple>

#include "layout/flow.h"

namespace jianli {

std::vector<Length> line_tops(const FlowColumn& column, PageBreak lines, Length top) {
  std::vector<Length> tops;
  tops.reserve(lines.end - lines.begin);
  for (std::size_t i = lines.begin; i < lines.end; ++i) {
    const FlowLine& line = column.lines[i];
    top += i > lines.begin ? line.space_before : line.frame_room + line.head_room;
    tops.push_back(top);
    top += line.height;
  }
  return tops;
}

namespace {

/// A stretch of a rule: from `begin` to `end` along it, `across` tells where it lies.
struct Edge {
  Length across, begin, end;
  RuleLine rule;
};

/// The edges of the boxes on a page, those in one direction each.
struct Edges {
  std::vector<Edge> horizontal, vertical;

  void add(const Rect& box, const RuleLine& rule) {
    const Length right = box.x + box.width, foot = box.y + box.height;
    horizontal.push_back({box.y, box.x, right, rule});
    horizontal.push_back({foot, box.x, right, rule});
    vertical.push_back({box.x, box.y, foot, rule});
    vertical.push_back({right, box.y, foot, rule});
  }
};

/// Edges that lie on one line and touch or overlap become one, so that what cells share
/// is drawn once and a long rule has no joints.
std::vector<Edge> join_edges(std::vector<Edge> edges) {
  const auto key = [](const Edge& edge) {
    const Color color = edge.rule.color;
    return std::tuple(edge.across, edge.rule.thickness, color.red, color.green,
                      color.blue, edge.begin, edge.end);
  };
  std::sort(edges.begin(), edges.end(),
            [&](const Edge& a, const Edge& b) { return key(a) < key(b); });
  std::vector<Edge> joined;
  for (const Edge& edge : edges) {
    if (!joined.empty()) {
      Edge& last = joined.back();
      const bool same_line = last.across == edge.across &&
                             last.rule.thickness == edge.rule.thickness &&
                             last.rule.color == edge.rule.color;
      if (same_line && edge.begin <= last.end) {
        last.end = std::max(last.end, edge.end);
        continue;
      }
    }
    joined.push_back(edge);
  }
  return joined;
}

/// Each rule lies half on either side of its edge and reaches as far beyond its ends, so
/// that corners are closed.
void draw_edges(const Edges& edges, Page& page) {
  for (const Edge& edge : join_edges(edges.horizontal)) {
    const Length thickness = edge.rule.thickness, half = thickness / 2;
    page.items.emplace_back(RuleItem{{edge.begin - half, edge.across - half,
                                      edge.end - edge.begin + thickness, thickness},
                                     edge.rule.color});
  }
  for (const Edge& edge : join_edges(edges.vertical)) {
    const Length thickness = edge.rule.thickness, half = thickness / 2;
    page.items.emplace_back(RuleItem{{edge.across - half, edge.begin - half, thickness,
                                      edge.end - edge.begin + thickness},
                                     edge.rule.color});
  }
}

}  // namespace

void place_frames(const FlowColumn& column, PageBreak lines,
                  const std::vector<Length>& tops, Length left, Page& page) {
  if (column.frames.empty() || lines.begin == lines.end) return;
  const FlowLine& first = column.lines[lines.begin];
  const FlowLine& last = column.lines[lines.end - 1];
  // The edges of frames that the page divides lie around each other: those that begin
  // first are outside and stand in the list before those inside them.
  Length head = tops.front() - first.frame_room;
  Length foot = tops.back() + last.height + last.frame_room;
  Edges edges;
  for (const FlowFrame& frame : column.frames) {
    const std::size_t begin = std::max(frame.begin, lines.begin);
    const std::size_t end = std::min(frame.end, lines.end);
    if (begin >= end) continue;
    Rect box{left + frame.x, tops[begin - lines.begin] + frame.above, frame.width, {}};
    if (frame.begin < lines.begin) {
      box.y = head;
      head += frame.padding;
    }
    Length bottom =
        tops[end - 1 - lines.begin] + column.lines[end - 1].height - frame.below;
    if (frame.end > lines.end) {
      bottom = foot;
      foot -= frame.padding;
    }
    box.height = bottom - box.y;
    if (frame.fill) page.items.emplace_back(RuleItem{box, *frame.fill});
    if (frame.rules) edges.add(box, *frame.rules);
  }
  draw_edges(edges, page);
}

}  // namespace jianli
