// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "layout/flow_maker.h"
#include "layout/table_grid.h"

namespace jianli {

/// Where the rows of a table are set: columns count from the left edge of the measure.
struct RowFrame {
  const Table& table;
  const Measure& measure;
  const std::vector<ColumnEdges>& edges;
  bool is_table = false;  ///< rows and cells are told apart in the structure
};

/// Sets the cells of rows `[begin, end)` beside each other as one band of the flow. Adds
/// nothing and tells so if they are higher than a page or a word is wider than its cell.
bool add_rows(FlowMaker& maker, const RowFrame& frame, std::span<const GridCell> cells,
              std::size_t begin, std::size_t end);

}  // namespace jianli
