// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/table_rows.h"

#include <algorithm>

namespace jianli {
namespace {

/// A cell with its blocks set below each other in a column of its own.
struct SetCell {
  const GridCell* place = nullptr;
  FlowColumn column = {};
  Length height = {};
  Length baseline = {};  ///< of its first line, from its top; 0: it begins with no text
  bool one_line = false;
  Length offset = {};  ///< from the top of what its padding leaves

  [[nodiscard]] bool spans_rows() const { return place->row_end - place->row > 1; }
  [[nodiscard]] bool middle() const { return place->cell->middle; }
};

/// What has been added to a flow, to be taken back if it does not fit.
struct FlowMark {
  Flow& flow;
  std::size_t paragraphs = flow.paragraphs.size();
  std::size_t structure = flow.structure.size();
  std::size_t images = flow.images.size();

  void take_back() const {
    flow.paragraphs.resize(paragraphs);
    flow.structure.resize(structure);
    flow.images.resize(images);
  }

  [[nodiscard]] bool has_overfull() const {
    for (std::size_t i = paragraphs; i < flow.paragraphs.size(); ++i) {
      for (const SetLine& line : flow.paragraphs[i].set.lines) {
        if (line.overfull) return true;
      }
    }
    return false;
  }
};

/// Height of the lines that must stand on the page of the next line, before it.
Length glued_height(const FlowMaker& maker) {
  const auto& lines = maker.column.lines;
  Length height;
  bool glued = maker.keep_pending && !maker.break_pending;
  Length space = maker.pending_space;
  for (std::size_t i = lines.size(); i-- > 0 && glued;) {
    height += lines[i].height + space;
    glued = !lines[i].may_break_before && !lines[i].must_break_before;
    space = lines[i].space_before;
  }
  return height;
}

/// Rows of a table while their cells are set and moved to their heights.
struct RowSetter {
  FlowMaker& maker;
  const RowFrame& frame;
  std::size_t begin, end;
  Diagnostics heard = {};
  std::vector<SetCell> cells = {};
  std::vector<Length> tops = {};  ///< of each row and behind the last, gaps included
  std::vector<Length> heights = {};

  /// Sets the blocks of all cells; whether each has room for text.
  bool set_cells(std::span<const GridCell> places) {
    const Table& table = frame.table;
    const TypeTools tools{maker.tools.shaped, maker.tools.fonts, maker.tools.hyphenator,
                          heard, maker.tools.timings};
    std::size_t row = begin;  // the next to be told apart
    StructureId parent = frame.measure.structure;
    for (const GridCell& place : places) {
      if (!place.has_place()) return false;
      // A row whose cells all begin above it is one all the same.
      for (; frame.is_table && row <= place.row; ++row) {
        parent =
            maker.add_structure(Role::table_row, frame.measure.structure, span_of(row));
      }
      const Length left = frame.edges[place.column].left + table.padding_x;
      const Length right = frame.edges[place.column_end - 1].right - table.padding_x;
      if (right - left < Length::points(1)) return false;
      Measure measure{frame.measure.x + left, right - left, parent};
      if (frame.is_table) {
        const Role role = place.cell->is_header ? Role::table_header : Role::table_cell;
        measure.structure = maker.add_structure(role, parent, span_of(*place.cell));
        StructureNode& node = maker.flow.structure.back();
        node.column_span = static_cast<std::uint32_t>(place.column_end - place.column);
        node.row_span = static_cast<std::uint32_t>(place.row_end - place.row);
      }
      SetCell cell{&place};
      FlowMaker inside{maker.document, tools, maker.flow, cell.column, maker.region};
      for (const Block& block : place.cell->blocks) inside.add_block(block, measure);
      make_room_for_formulas(maker.flow, cell.column);
      const auto& lines = cell.column.lines;
      cell.height = height_of(lines, 0, lines.size());
      if (!lines.empty() && !lines.front().pieces.empty()) {
        cell.baseline = lines.front().baseline;
        cell.one_line = lines.size() == 1 && cell.baseline.units > 0;
      }
      cells.push_back(std::move(cell));
    }
    return true;
  }

  [[nodiscard]] static Span span_of(const TableCell& cell) {
    return cell.blocks.empty() ? Span{} : cell.blocks.front().span;
  }
  [[nodiscard]] Span span_of(std::size_t row) const {
    const auto& cells_of_row = frame.table.rows[row].cells;
    return cells_of_row.empty() ? Span{} : span_of(cells_of_row.front());
  }

  /// Puts first lines of a row on one baseline and finds its height. Lines that stand
  /// alone in the middle of their cells share a baseline among themselves.
  Length align_row(std::size_t row) {
    Length top_baseline, line_baseline, line_depth;
    for (const SetCell& cell : cells) {
      if (cell.place->row != row || cell.spans_rows()) continue;
      if (!cell.middle()) {
        top_baseline = std::max(top_baseline, cell.baseline);
      } else if (cell.one_line) {
        line_baseline = std::max(line_baseline, cell.baseline);
        line_depth = std::max(line_depth, cell.height - cell.baseline);
      }
    }
    Length height = line_baseline + line_depth;
    for (SetCell& cell : cells) {
      if (cell.place->row != row || cell.spans_rows()) continue;
      if (!cell.middle() && cell.baseline.units > 0) {
        cell.offset = top_baseline - cell.baseline;
      } else if (cell.middle() && cell.one_line) {
        cell.offset = line_baseline - cell.baseline;
      }
      height = std::max(height, cell.offset + cell.height);
    }
    for (SetCell& cell : cells) {
      if (cell.place->row != row || cell.spans_rows() || !cell.middle()) continue;
      const Length own = cell.one_line ? line_baseline + line_depth : cell.height;
      cell.offset += (height - own) / 2;
    }
    return height + frame.table.padding_y * 2;
  }

  /// Height of rows and the gaps between them.
  [[nodiscard]] Length height_of_rows(std::size_t from, std::size_t to) const {
    Length height = frame.table.row_gap * static_cast<std::int64_t>(to - from - 1);
    for (std::size_t row = from; row < to; ++row) height += heights[row - begin];
    return height;
  }

  /// Cells that span rows widen them alike; what lies in the middle of a row that has
  /// grown moves with it.
  void make_room_for_spans() {
    const std::vector<Length> own = heights;
    for (SetCell& cell : cells) {
      if (!cell.spans_rows()) continue;
      const std::size_t from = cell.place->row, to = cell.place->row_end;
      const Length needed = cell.height + frame.table.padding_y * 2;
      const Length missing = needed - height_of_rows(from, to);
      Length given;
      for (std::size_t row = from; missing.units > 0 && row < to; ++row) {
        const Length share = missing.scaled(static_cast<std::int64_t>(row - from + 1),
                                            static_cast<std::int64_t>(to - from));
        heights[row - begin] += share - given;
        given = share;
      }
    }
    for (SetCell& cell : cells) {
      if (!cell.middle()) continue;
      const std::size_t row = cell.place->row;
      if (cell.spans_rows()) {
        const Length room =
            height_of_rows(row, cell.place->row_end) - frame.table.padding_y * 2;
        cell.offset = (room - cell.height) / 2;
      } else {
        cell.offset += (heights[row - begin] - own[row - begin]) / 2;
      }
    }
  }

  Length find_heights() {
    for (std::size_t row = begin; row < end; ++row) heights.push_back(align_row(row));
    make_room_for_spans();
    Length top;
    for (const Length height : heights) {
      tops.push_back(top);
      top += height + frame.table.row_gap;
    }
    tops.push_back(top);
    return top - frame.table.row_gap;
  }
};

/// Moves the lines of cells into one band as high as all rows. What a band has no further
/// place for, such as a second picture, goes into a band without height below it.
struct BandWriter {
  FlowMaker& maker;
  const RowFrame& frame;
  Length height;
  std::size_t first = 0;
  Length depth = {};  ///< of the band at hand below the top of the rows

  void open() {
    first = maker.column.lines.size();
    maker.add_line(height, {});
  }

  FlowLine& band() const { return maker.column.lines.back(); }

  FlowLine& next_band() {
    maker.keep_pending = true;
    maker.add_line({}, {});
    depth = height;
    return band();
  }

  /// `y`: of the top of the line below that of the rows.
  void write(const FlowLine& line, Length y) {
    if (!line.pieces.empty()) {
      // A picture is read behind the text of its band.
      FlowLine& to = band().image ? next_band() : band();
      for (FlowPiece piece : line.pieces) {
        piece.raise += depth - y - line.baseline;
        to.pieces.push_back(piece);
      }
    }
    if (line.rule != nullptr) {
      FlowLine& to = band().rule != nullptr ? next_band() : band();
      to.rule = line.rule;
      to.rule_x = line.rule_x;
      to.rule_width = line.rule_width;
      to.rule_above = line.rule_above + depth - y;
    }
    if (line.image) {
      FlowLine& to = band().image ? next_band() : band();
      to.image = line.image;
      to.image->above += depth - y;
    }
    if (band().outline.empty()) band().outline = line.outline;
  }

  void write(const SetCell& cell, Length top, Length foot) {
    const Table& table = frame.table;
    const ColumnEdges left = frame.edges[cell.place->column];
    const ColumnEdges right = frame.edges[cell.place->column_end - 1];
    if (table.rules || cell.place->cell->fill) {
      maker.column.frames.push_back({first,
                                     first + 1,
                                     frame.measure.x + left.left,
                                     right.right - left.left,
                                     top,
                                     height - foot,
                                     {},
                                     table.rules,
                                     cell.place->cell->fill});
    }
    const auto& lines = cell.column.lines;
    const Length begin = top + table.padding_y + cell.offset;
    std::vector<Length> tops;
    Length y = begin;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i > 0) y += lines[i].space_before;
      tops.push_back(y);
      write(lines[i], y);
      y += lines[i].height;
    }
    for (FlowPart part : cell.column.parts) {
      part.begin = first;
      part.end = first + 1;
      part.shares_lines = true;
      maker.column.parts.push_back(part);
    }
    for (FlowFrame inner : cell.column.frames) {
      inner.above += tops[inner.begin];
      const Length end = tops[inner.end - 1] + lines[inner.end - 1].height;
      inner.below += height - end;
      inner.begin = first;
      inner.end = first + 1;
      maker.column.frames.push_back(inner);
    }
  }
};

}  // namespace

bool add_rows(FlowMaker& maker, const RowFrame& frame, std::span<const GridCell> cells,
              std::size_t begin, std::size_t end) {
  const FlowMark mark{maker.flow};
  RowSetter rows{maker, frame, begin, end};
  if (!rows.set_cells(cells) || mark.has_overfull()) {
    mark.take_back();
    return false;
  }
  const Length height = rows.find_heights();
  if (height + glued_height(maker) > maker.page_room()) {
    mark.take_back();
    return false;
  }
  for (const Diagnostic& finding : rows.heard.all()) {
    maker.tools.diagnostics.add(finding);
  }
  BandWriter writer{maker, frame, height};
  writer.open();
  for (const SetCell& cell : rows.cells) {
    const Length foot = rows.tops[cell.place->row_end - begin] - frame.table.row_gap;
    writer.write(cell, rows.tops[cell.place->row - begin], foot);
  }
  return true;
}

}  // namespace jianli
