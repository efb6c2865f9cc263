// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/composer.h"

namespace jianli {

Block compose_grid(const Composer& composer, std::vector<std::vector<Block>> cells,
                   std::int32_t columns, Length row_gap) {
  const TokenSettings& tokens = composer.style.tokens;
  Table table;
  table.widths.assign(static_cast<std::size_t>(columns), 1);
  table.column_gap = tokens.column_gap.value.at(tokens.sizes[SizeName::body].value);
  table.row_gap = row_gap;
  for (std::vector<Block>& blocks : cells) {
    if (table.rows.empty() || table.rows.back().cells.size() == table.widths.size()) {
      table.rows.emplace_back();
    }
    TableCell cell;
    cell.blocks = std::move(blocks);
    table.rows.back().cells.push_back(std::move(cell));
  }
  Block block;
  block.role = Role::group;
  block.content = std::move(table);
  return block;
}

namespace {

/// A cell for each element of a part: a bullet with those below it, or a line of text.
void add_cells(const Composer& composer, const Item& item, const Part& part,
               std::vector<std::vector<Block>>& cells) {
  const Property* const property = find_property(item, part.field);
  if (property != nullptr) {
    if (const auto* bullets = std::get_if<std::vector<Bullet>>(&property->content)) {
      for (const Bullet& bullet : *bullets) {
        cells.push_back({compose_bullets(composer, {bullet}, part.look)});
      }
      return;
    }
  }
  const Align align = part.align == Align::justify ? Align::start : part.align;
  for (Inlines& element : part_elements(composer, item, part)) {
    const Span span = element.front().span;
    Block block;
    if (element.front().icon != Icon::none) {
      block = icon_item(composer, std::move(element), part.look.size);
    } else {
      block.content =
          make_paragraph(composer, std::move(element), part.look.size, {false, align});
    }
    block.span = span;
    cells.push_back({std::move(block)});
  }
}

}  // namespace

std::vector<Block> compose_grid_block(const Composer& composer, const Item& item,
                                      const BlockSpec& spec) {
  std::vector<std::vector<Block>> cells;
  for (const Part& part : spec.parts) add_cells(composer, item, part, cells);
  if (cells.empty()) return {};
  Block block = compose_grid(composer, std::move(cells), spec.columns,
                             gap(composer, GapName::compact));
  block.span = item.span;
  std::vector<Block> blocks;
  blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace jianli
