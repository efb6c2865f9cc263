// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "compose/document.h"

namespace jianli {

/// Left and right edge of a column of a table, from the left edge of the table.
struct ColumnEdges {
  Length left, right;
};

/// Divides a width among columns: by their shares, or as wide as they would be by
/// themselves (`natural`, of columns without a share) where that leaves as much to each
/// of the others. One pair of edges a column, the last ends at the width.
std::vector<ColumnEdges> divide_width(const std::vector<std::uint32_t>& shares,
                                      const std::vector<Length>& natural, Length gap,
                                      Length width);

/// A cell at its place in a table. One that finds no free column in its row has none.
struct GridCell {
  const TableCell* cell = nullptr;
  std::size_t row = 0, row_end = 0;
  std::size_t column = 0, column_end = 0;

  [[nodiscard]] bool has_place() const { return column < column_end; }
};

/// The cells of a table in reading order: each stands in the first free columns of its
/// row; spans end at the table's edges and at cells that stand there already.
std::vector<GridCell> place_cells(const Table& table);

/// Rows `[begin, end)` and their cells `[first, last)`, held together by cells that span
/// rows.
struct RowGroup {
  std::size_t begin = 0, end = 0;
  std::size_t first = 0, last = 0;
};

/// The rows of a table in the smallest groups that no cell crosses.
std::vector<RowGroup> group_rows(const Table& table, const std::vector<GridCell>& cells);

}  // namespace jianli
