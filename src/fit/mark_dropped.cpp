// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <tuple>

#include "fit/drop_blocks.h"
#include "layout/flow.h"

namespace jianli {
namespace {

/// What may go, with its place in the file.
struct Candidate {
  DropRank* rank = nullptr;
  Span span;
  std::size_t column = 0;
};

/// Finds the candidates of a document in reading order.
struct CandidateFinder {
  std::vector<Candidate>& found;
  std::size_t column;

  void add(std::vector<Block>& blocks) const {
    for (Block& block : blocks) {
      if (block.drop) found.push_back({&*block.drop, block.span, column});
      std::visit(*this, block.content);
    }
  }
  void operator()(Group& group) const { add(group.blocks); }
  void operator()(ListItem& item) const { add(item.body); }
  void operator()(Portrait& portrait) const { add(portrait.blocks); }
  void operator()(Table& table) const {
    for (TableRow& row : table.rows) {
      if (row.drop) found.push_back({&*row.drop, span_of(row), column});
      for (TableCell& cell : row.cells) add(cell.blocks);
    }
  }
  void operator()(auto&) const {}

  static Span span_of(const TableRow& row) {
    for (const TableCell& cell : row.cells) {
      if (!cell.blocks.empty()) return cell.blocks.front().span;
    }
    return {};
  }
};

/// The order in which candidates go.
std::vector<Candidate> find_candidates(Document& document) {
  std::vector<Candidate> candidates;
  for (Region& region : document.regions) {
    CandidateFinder{candidates, region.column}.add(region.blocks);
  }
  // Of two at one place the later read goes first.
  std::reverse(candidates.begin(), candidates.end());
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) {
                     return std::tuple(a.rank->priority, b.span.source, b.span.begin) <
                            std::tuple(b.rank->priority, a.span.source, a.span.begin);
                   });
  return candidates;
}

bool is_gone(const FlowPart& part) { return part.rank && part.rank->dropped; }

/// Whether all entries of a section are gone, and there are any.
bool is_emptied(const FlowPart& section, const FlowColumn& column) {
  std::size_t entries = 0, gone = 0;
  for (const FlowPart& inner : column.parts) {
    if (inner.rank == nullptr || inner.begin < section.begin || inner.end > section.end)
      continue;
    if (inner.block != nullptr && is_bullet(*inner.block)) continue;
    ++entries;
    gone += is_gone(inner) ? 1 : 0;
  }
  return entries > 0 && gone == entries;
}

/// Which lines of a column stay without what is marked.
std::vector<bool> remaining_lines(const FlowColumn& column) {
  // What stands side by side goes as a whole or not at all.
  std::vector<bool> is_held(column.lines.size() + 1);
  for (const FlowPart& part : column.parts) {
    if (part.shares_lines && !is_gone(part)) is_held[part.begin] = true;
  }
  std::vector<bool> stays(column.lines.size(), true);
  for (const FlowPart& part : column.parts) {
    const bool goes = part.rank == nullptr
                          ? is_emptied(part, column)
                          : is_gone(part) && !(part.shares_lines && is_held[part.begin]);
    if (!goes) continue;
    std::fill(stays.begin() + static_cast<std::ptrdiff_t>(part.begin),
              stays.begin() + static_cast<std::ptrdiff_t>(part.end), false);
  }
  return stays;
}

/// What decides of pages in the lines that stay.
FlowColumn without_marked(const FlowColumn& column) {
  const std::vector<bool> stays = remaining_lines(column);
  FlowColumn rest;
  for (std::size_t i = 0; i < column.lines.size(); ++i) {
    if (!stays[i]) continue;
    const FlowLine& line = column.lines[i];
    FlowLine& copy = rest.lines.emplace_back();
    copy.space_before = line.space_before;
    copy.height = line.height;
    copy.may_break_before = line.may_break_before;
    copy.must_break_before = line.must_break_before;
    copy.frame_room = line.frame_room;
    copy.head_room = line.head_room;
    copy.foot_room = line.foot_room;
  }
  return rest;
}

}  // namespace

bool mark_dropped(Document& document, const Layout& layout, std::size_t pages,
                  Length spare) {
  const Length height = text_height(document.page) - spare;
  const std::vector<FlowColumn>& columns = layout.flow->columns;
  const auto fits = [&](std::size_t column) {
    return paginate(without_marked(columns[column]), height).size() <= pages;
  };
  std::vector<bool> fitting(columns.size());
  const auto all_fit = [&] {
    return std::find(fitting.begin(), fitting.end(), false) == fitting.end();
  };
  for (std::size_t i = 0; i < columns.size(); ++i) fitting[i] = fits(i);
  const std::vector<Candidate> candidates = find_candidates(document);
  // What spares a column that is too long nothing stays.
  std::vector<DropRank*> marked;
  for (const Candidate& candidate : candidates) {
    if (fitting[candidate.column]) continue;
    candidate.rank->dropped = true;
    marked.push_back(candidate.rank);
    fitting[candidate.column] = fits(candidate.column);
    if (all_fit()) return true;
  }
  for (DropRank* const rank : marked) rank->dropped = false;
  return false;
}

}  // namespace jianli
