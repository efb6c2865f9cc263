// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "compose/composer.h"

namespace jianli {
std::vector<Block> compose_entry_table(const Composer& composer,
                                       const std::vector<const Item*>& items,
                                       const std::vector<Part>& columns) {
  // Columns of rows first: what no entry has takes no room.
  std::vector<const Part*> shown;
  for (const Part& part : columns) {
    const auto has = [&](const Item* item) {
      return !cell_blocks(composer, *item, part).empty();
    };
    if (std::any_of(items.begin(), items.end(), has)) shown.push_back(&part);
  }
  if (shown.empty()) return {};
  Table table = ruled_table(composer, std::vector<std::uint32_t>(shown.size()));
  TableRow& head = table.rows.emplace_back();
  for (const Part* const part : shown) {
    head.cells.push_back(
        label_cell(composer, label_words(composer, *part), part->look.size, part->align));
  }
  for (const Item* const item : items) {
    TableRow row;
    bool any = false;
    for (const Part* const part : shown) {
      TableCell cell;
      cell.middle = true;
      cell.blocks = cell_blocks(composer, *item, *part);
      any = any || !cell.blocks.empty();
      row.cells.push_back(std::move(cell));
    }
    row.drop = DropRank{item->priority};
    if (any) table.rows.push_back(std::move(row));
  }
  Block block;
  block.role = Role::table;
  block.span = items.front()->span;
  block.content = std::move(table);
  std::vector<Block> blocks;
  blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace jianli
