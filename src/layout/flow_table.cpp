// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "layout/table_rows.h"

namespace jianli {

void FlowMaker::add_open_cell(const TableCell& cell, const Table& table,
                              const Measure& measure) {
  const bool framed = table.rules || cell.fill;
  const std::size_t frame = column.frames.size();
  if (framed) {
    column.frames.push_back({column.lines.size(),
                             0,
                             measure.x,
                             measure.width,
                             {},
                             {},
                             table.padding_y,
                             table.rules,
                             cell.fill});
  }
  // A padding that leaves no room for text is none.
  const Length padding_x =
      table.padding_x * 4 < measure.width ? table.padding_x : Length{};
  const Measure inside{measure.x + padding_x, measure.width - padding_x * 2,
                       measure.structure};
  const bool padded = table.padding_y.units > 0;
  if (padded) {
    add_line(table.padding_y, {});
    keep_pending = true;
  }
  frame_room += table.padding_y;
  const std::size_t first = column.lines.size();
  for (const Block& block : cell.blocks) add_block(block, inside);
  frame_room -= table.padding_y;
  if (padded) {
    // The distances of the first and the last block end at the padding.
    if (column.lines.size() > first) column.lines[first].space_before = {};
    pending_space = {};
    keep_pending = true;
    add_line(table.padding_y, {});
  }
  if (framed) column.frames[frame].end = column.lines.size();
}

namespace {

/// Sets a table row by row.
struct TableFlow {
  FlowMaker& maker;
  const Table& table;
  Measure measure;
  bool is_table;
  std::vector<ColumnEdges> edges = {};

  void find_edges(const std::vector<GridCell>& cells) {
    std::vector<Length> natural(table.widths.size());
    std::vector<bool> is_label(table.widths.size(), true);
    const auto counts = [&](const GridCell& place) {
      return place.column_end == place.column + 1 && table.widths[place.column] == 0;
    };
    for (const GridCell& place : cells) {
      if (counts(place) && !place.cell->is_header) is_label[place.column] = false;
    }
    Length widest_label;
    for (const GridCell& place : cells) {
      if (!counts(place)) continue;
      // Labels take at most a seventh of the table, which is six characters on common
      // paper; longer ones have several lines.
      const Length limit = is_label[place.column] ? measure.width / 7 : measure.width;
      const Length width =
          maker.natural_width(place.cell->blocks, limit) + table.padding_x * 2;
      natural[place.column] = std::max(natural[place.column], width);
      if (is_label[place.column]) widest_label = std::max(widest_label, width);
    }
    // Columns of labels are as wide as each other.
    for (std::size_t i = 0; i < natural.size(); ++i) {
      if (table.widths[i] == 0 && is_label[i]) natural[i] = widest_label;
    }
    edges = divide_width(table.widths, natural, table.column_gap, measure.width);
  }

  /// A cell over `[left, right)` of the measure in a row of its own.
  void add_alone(const GridCell& place, Length left, Length right) {
    const TableCell& cell = *place.cell;
    Measure own{measure.x + left, right - left, measure.structure};
    if (is_table) {
      const Span span = cell.blocks.empty() ? Span{} : cell.blocks.front().span;
      own.structure = maker.add_structure(Role::table_row, own.structure, span);
      const Role role = cell.is_header ? Role::table_header : Role::table_cell;
      own.structure = maker.add_structure(role, own.structure, span);
    }
    maker.add_open_cell(cell, table, own);
  }

  /// What does not fit beside each other: a header with the cell behind it in a row, all
  /// else in rows of their own.
  void unfold(std::span<const GridCell> cells) {
    std::vector<ColumnEdges> pair;
    if (edges.size() > 1) {
      const Length next = edges.front().right + table.column_gap;
      pair = {edges.front(), {next, measure.width}};
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) add_gap();
      const bool is_pair = !pair.empty() && i + 1 < cells.size() &&
                           cells[i].cell->is_header && !cells[i + 1].cell->is_header;
      if (is_pair) {
        const std::size_t row = cells[i].row;
        const GridCell places[] = {{cells[i].cell, row, row + 1, 0, 1},
                                   {cells[i + 1].cell, row, row + 1, 1, 2}};
        if (add_rows(maker, {table, measure, pair, is_table}, places, row, row + 1)) {
          ++i;
          continue;
        }
      }
      add_alone(cells[i], {}, measure.width);
      if (cells[i].cell->is_header) maker.keep_pending = true;
    }
  }

  void add_gap() { maker.pending_space = std::max(maker.pending_space, table.row_gap); }

  /// Notes where rows stand that may be left out.
  void note_parts(const RowGroup& group, std::size_t first) {
    for (std::size_t row = group.begin; row < group.end; ++row) {
      const auto& drop = table.rows[row].drop;
      if (!drop) continue;
      const bool shares = group.end - group.begin > 1;
      maker.column.parts.push_back(
          {&*drop, nullptr, &table.rows[row], first, maker.column.lines.size(), shares});
    }
  }

  void add_group(const RowGroup& group, std::span<const GridCell> cells) {
    if (cells.empty()) return;
    const std::size_t first = maker.column.lines.size();
    add_rows_of(group, cells);
    note_parts(group, first);
  }

  void add_rows_of(const RowGroup& group, std::span<const GridCell> cells) {
    const GridCell& only = cells.front();
    if (cells.size() == 1 && only.has_place()) {
      add_alone(only, edges[only.column].left, edges[only.column_end - 1].right);
    } else if (!add_rows(maker, {table, measure, edges, is_table}, cells, group.begin,
                         group.end)) {
      unfold(cells);
    }
  }
};

}  // namespace

void FlowMaker::add_table(const Table& table, const Measure& measure) {
  const bool is_table = flow.structure[measure.structure].role == Role::table;
  // Half a rule lies outside its edge, but not outside the measure.
  const Length inset = table.rules ? table.rules->thickness / 2 : Length{};
  TableFlow rows{*this, table,
                 Measure{measure.x + inset, measure.width - inset * 2, measure.structure},
                 is_table};
  const std::vector<GridCell> cells = place_cells(table);
  rows.find_edges(cells);
  const std::span<const GridCell> all(cells);
  bool first = true;
  for (const RowGroup& group : group_rows(table, cells)) {
    const auto own = all.subspan(group.first, group.last - group.first);
    if (!first) rows.add_gap();
    rows.add_group(group, own);
    first = false;
    // A row that says what those below it hold does not end a page.
    if (!own.empty() && std::all_of(own.begin(), own.end(), [](const GridCell& cell) {
          return cell.cell->is_header;
        })) {
      keep_pending = true;
    }
  }
}

}  // namespace jianli
