// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/table_grid.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

Length pt(std::int64_t points) { return Length::points(points); }

/// The edges of columns of a width of 300 pt: `0-100 110-300`.
std::string edges(const std::vector<std::uint32_t>& shares,
                  const std::vector<Length>& natural, Length gap = {}) {
  std::string text;
  for (const ColumnEdges& column : divide_width(shares, natural, gap, pt(300))) {
    text += (text.empty() ? "" : " ") + to_string(column.left) + "-" +
            to_string(column.right);
  }
  return text;
}

TableCell cell(std::uint32_t columns = 1, std::uint32_t rows = 1) {
  TableCell cell;
  cell.column_span = columns;
  cell.row_span = rows;
  return cell;
}

Table table(std::size_t columns, std::vector<std::vector<TableCell>> rows) {
  Table table;
  table.widths.assign(columns, 1);
  for (auto& cells : rows) table.rows.push_back({std::move(cells)});
  return table;
}

/// `rows x columns` of every cell, as half-open ranges: `0-1x0-2`.
std::string places(const Table& table) {
  std::string text;
  const auto range = [](std::size_t begin, std::size_t end) {
    return std::to_string(begin) + "-" + std::to_string(end);
  };
  for (const GridCell& place : place_cells(table)) {
    text += (text.empty() ? "" : " ") + range(place.row, place.row_end) + "x" +
            range(place.column, place.column_end);
  }
  return text;
}

std::string groups(const Table& table) {
  std::string text;
  for (const RowGroup& group : group_rows(table, place_cells(table))) {
    text += (text.empty() ? "" : " ") + std::to_string(group.begin) + "-" +
            std::to_string(group.end) + ":" + std::to_string(group.first) + "-" +
            std::to_string(group.last);
  }
  return text;
}

}  // namespace

TEST_CASE("columns divide a width by their shares, gaps left aside") {
  CHECK(edges({1, 2}, {{}, {}}) == "0-100 100-300");
  CHECK(edges({1, 1}, {{}, {}}, pt(10)) == "0-145 155-300");
  CHECK(edges({3}, {{}}) == "0-300");
  CHECK(edges({}, {}).empty());
}

TEST_CASE("a column without a share is as wide as what stands in it") {
  CHECK(edges({0, 1}, {pt(40), {}}) == "0-40 40-300");
  CHECK(edges({0, 1, 0, 1}, {pt(40), {}, pt(60), {}}) == "0-40 40-140 140-200 200-300");
}

TEST_CASE("it takes no more than an equal part from columns with shares") {
  CHECK(edges({0, 1}, {pt(280), {}}) == "0-150 150-300");
  // What a modest column leaves counts: 260 pt for two.
  CHECK(edges({0, 0, 1}, {pt(40), pt(200), {}}) == "0-40 40-170 170-300");
}

TEST_CASE("columns without shares all grow alike where there is room") {
  CHECK(edges({0, 0}, {pt(50), pt(100)}) == "0-100 100-300");
  CHECK(edges({0, 0}, {{}, {}}) == "0-150 150-300");
}

TEST_CASE("where there is none, the modest keep their width and the others share") {
  CHECK(edges({0, 0, 0}, {pt(40), pt(129), pt(2000)}) == "0-40 40-169 169-300");
  CHECK(edges({0, 0, 0}, {pt(40), pt(131), pt(2000)}) == "0-40 40-170 170-300");
}

TEST_CASE("cells stand in the first free columns of their row") {
  CHECK(places(table(3, {{cell(), cell(2)}, {cell(3)}})) == "0-1x0-1 0-1x1-3 1-2x0-3");
  CHECK(places(table(3, {{cell(), cell(1, 2), cell()}, {cell(), cell()}})) ==
        "0-1x0-1 0-2x1-2 0-1x2-3 1-2x0-1 1-2x2-3");
}

TEST_CASE("spans end at the edges of the table and at cells that stand there") {
  CHECK(places(table(2, {{cell(9, 9)}})) == "0-1x0-2");
  CHECK(places(table(3, {{cell(), cell(1, 2)}, {cell(3)}})) == "0-1x0-1 0-2x1-2 1-2x0-1");
  CHECK(places(table(2, {{cell(0, 0)}})) == "0-1x0-1");
}

TEST_CASE("a cell without a free column has no place") {
  const Table full = table(1, {{cell(), cell()}});
  const auto cells = place_cells(full);
  REQUIRE(cells.size() == 2);
  CHECK(cells[0].has_place());
  CHECK(!cells[1].has_place());
}

TEST_CASE("rows that a cell crosses make a group") {
  CHECK(groups(table(2, {{cell(), cell()}, {cell(2)}})) == "0-1:0-2 1-2:2-3");
  CHECK(groups(table(2, {{cell(), cell(1, 2)}, {cell(1, 2)}, {cell()}, {cell(2)}})) ==
        "0-3:0-4 3-4:4-5");
  CHECK(groups(table(2, {{}, {cell()}})) == "0-1:0-0 1-2:0-1");
}

}  // namespace jianli
