// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/table_grid.h"

#include <algorithm>

namespace jianli {

std::vector<GridCell> place_cells(const Table& table) {
  const std::size_t columns = table.widths.size();
  std::vector<GridCell> cells;
  std::vector<std::size_t> taken(columns);  // first row in which a column is free again
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    for (const TableCell& cell : table.rows[row].cells) {
      const auto is_free = [&](std::size_t column) { return taken[column] <= row; };
      std::size_t column = 0;
      while (column < columns && !is_free(column)) ++column;
      std::size_t end = column;
      const std::size_t span = std::max<std::size_t>(cell.column_span, 1);
      while (end < columns && end - column < span && is_free(end)) ++end;
      const std::size_t row_end =
          std::min(table.rows.size(), row + std::max<std::size_t>(cell.row_span, 1));
      std::fill(taken.begin() + static_cast<std::ptrdiff_t>(column),
                taken.begin() + static_cast<std::ptrdiff_t>(end), row_end);
      cells.push_back({&cell, row, row_end, column, end});
    }
  }
  return cells;
}

std::vector<RowGroup> group_rows(const Table& table, const std::vector<GridCell>& cells) {
  std::vector<RowGroup> groups;
  std::size_t next = 0;
  for (std::size_t row = 0; row < table.rows.size(); row = groups.back().end) {
    RowGroup group{row, row + 1, next, next};
    while (next < cells.size() && cells[next].row < group.end) {
      group.end = std::max(group.end, cells[next].row_end);
      ++next;
    }
    group.last = next;
    groups.push_back(group);
  }
  return groups;
}

namespace {

/// Widths of columns while they are found.
struct WidthDivider {
  const std::vector<std::uint32_t>& shares;
  const std::vector<Length>& natural;
  Length rest;  ///< what no column has yet
  std::vector<Length> widths = std::vector<Length>(shares.size());
  std::vector<bool> done = std::vector<bool>(shares.size());
  std::size_t open = shares.size();

  [[nodiscard]] bool is_natural(std::size_t i) const { return shares[i] == 0; }

  void settle(std::size_t i, Length width) {
    widths[i] = width;
    rest -= width;
    done[i] = true;
    --open;
  }

  /// Columns that ask for no more than an equal part get what they ask for, which leaves
  /// more to the others.
  void settle_modest() {
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t i = 0; i < shares.size(); ++i) {
        if (done[i] || !is_natural(i)) continue;
        if (natural[i] > rest / static_cast<std::int64_t>(open)) continue;
        settle(i, natural[i]);
        changed = true;
      }
    }
  }

  /// Divides what is left by weights; columns of weight 0 get nothing more.
  void divide_rest(const std::vector<std::int64_t>& weights) {
    std::int64_t total = 0, before = 0;
    for (const std::int64_t weight : weights) total += weight;
    if (total == 0) return;
    const Length whole = rest;
    Length given;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      before += weights[i];
      const Length end = whole.scaled(before, total);
      widths[i] += end - given;
      given = end;
    }
  }
};

}  // namespace

std::vector<ColumnEdges> divide_width(const std::vector<std::uint32_t>& shares,
                                      const std::vector<Length>& natural, Length gap,
                                      Length width) {
  const auto count = static_cast<std::int64_t>(shares.size());
  if (count == 0) return {};
  WidthDivider divider{shares, natural, width - gap * (count - 1)};
  divider.settle_modest();
  std::vector<std::int64_t> weights(shares.size());
  const bool any_share = std::any_of(shares.begin(), shares.end(),
                                     [](std::uint32_t share) { return share > 0; });
  for (std::size_t i = 0; any_share && i < shares.size(); ++i) {
    // What asks for more than its part gets no more than that: the others have shares.
    if (!divider.is_natural(i)) {
      weights[i] = shares[i];
    } else if (!divider.done[i]) {
      divider.settle(i, divider.rest / static_cast<std::int64_t>(divider.open));
    }
  }
  // Without shares those that ask for more than there is divide the rest equally; if all
  // have what they ask for, all grow alike.
  const bool all_have = divider.open == 0;
  for (std::size_t i = 0; !any_share && i < shares.size(); ++i) {
    if (all_have) {
      weights[i] = std::max(natural[i], Length::points(1)).units;
    } else if (!divider.done[i]) {
      weights[i] = 1;
    }
  }
  divider.divide_rest(weights);
  std::vector<ColumnEdges> edges;
  Length left;
  for (const Length column : divider.widths) {
    edges.push_back({left, left + column});
    left += column + gap;
  }
  return edges;
}

}  // namespace jianli
