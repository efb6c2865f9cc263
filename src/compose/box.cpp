// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/composer.h"

namespace jianli {
namespace {

Block box_of(const Composer& composer, TableCell cell, GapName padding) {
  Block block;
  block.role = Role::group;
  if (!cell.blocks.empty()) block.span = cell.blocks.front().span;
  Table table = ruled_table(composer, {1});
  table.padding_y = gap(composer, padding);
  table.rows.emplace_back().cells.push_back(std::move(cell));
  block.content = std::move(table);
  return block;
}

}  // namespace

std::vector<Block> compose_box(const Composer& composer, std::vector<Block> title,
                               std::vector<Block> blocks) {
  std::vector<Block> boxes;
  if (!title.empty()) {
    title.back().space_after = {};
    TableCell cell;
    cell.fill = composer.style.tokens.colors[ColorName::tint].value;
    cell.blocks = std::move(title);
    boxes.push_back(box_of(composer, std::move(cell), GapName::cell));
    boxes.back().keep_with_next = true;
  }
  // Tables have rules of their own.
  TableCell cell;
  const auto end_cell = [&] {
    if (!cell.blocks.empty())
      boxes.push_back(box_of(composer, std::move(cell), GapName::heading));
    cell = {};
  };
  for (Block& block : blocks) {
    const bool is_table = block.role == Role::table;
    if (is_table) end_cell();
    if (cell.blocks.empty()) {
      block.space_before = {};
      block.takes_fill = false;
    }
    if (is_table) {
      boxes.push_back(std::move(block));
    } else {
      cell.blocks.push_back(std::move(block));
    }
  }
  end_cell();
  return boxes;
}

}  // namespace jianli
