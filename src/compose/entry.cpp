// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/utf8.h"
#include "compose/composer.h"

namespace jianli {
namespace {

/// An entry of at most this many lines is not divided between two pages.
constexpr std::int64_t kShortEntry = 5;

std::int64_t lines_of(const std::vector<Block>& blocks, Length measure);

/// Lines a paragraph will take, give or take one: Han are 1 em wide, others about ½ em.
std::int64_t lines_of(const Paragraph& paragraph, Length measure) {
  Length width;
  for (const Inline& piece : paragraph.inlines) {
    std::size_t offset = 0;
    while (offset < piece.text.size()) {
      const bool wide = cell_width(next_character(piece.text, offset)) == 2;
      width += wide ? piece.style.size : piece.style.size / 2;
    }
  }
  // A measure that other mistakes left without room counts as endless work.
  return measure.units > 0 ? width.units / measure.units + 1 : kShortEntry + 1;
}

/// Lines of a table's rows, each as high as its highest cell; columns count as equal.
std::int64_t lines_of(const Table& table, Length measure) {
  std::int64_t lines = 0;
  for (const TableRow& row : table.rows) {
    std::int64_t highest = 0;
    for (const TableCell& cell : row.cells) {
      const Length width = measure.scaled(cell.column_span,
                                          static_cast<std::int64_t>(table.widths.size()));
      highest = std::max(highest, lines_of(cell.blocks, width));
    }
    lines += highest;
  }
  return lines;
}

std::int64_t lines_of(const Block& block, Length measure) {
  if (const auto* group = std::get_if<Group>(&block.content)) {
    return lines_of(group->blocks, measure);
  }
  if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
    return lines_of(*paragraph, measure);
  }
  if (const auto* item = std::get_if<ListItem>(&block.content)) {
    return lines_of(item->body, measure - item->indent);
  }
  if (const auto* table = std::get_if<Table>(&block.content)) {
    return lines_of(*table, measure);
  }
  return std::holds_alternative<Row>(block.content) ? 1 : 0;
}

std::int64_t lines_of(const std::vector<Block>& blocks, Length measure) {
  std::int64_t lines = 0;
  for (const Block& block : blocks) lines += lines_of(block, measure);
  return lines;
}

/// Whether a paragraph announces what follows it: 主要工作：
bool ends_in_colon(const Block& block) {
  const auto* const paragraph = std::get_if<Paragraph>(&block.content);
  if (!paragraph || paragraph->inlines.empty()) return false;
  const std::string& text = paragraph->inlines.back().text;
  return text.ends_with(':') || text.ends_with("：");
}

/// The lines that open an entry stay with each other and with the first bullet.
void keep_head(std::vector<Block>& blocks) {
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
    if (i > 0 && blocks[i].role != Role::entry_head) return;
    blocks[i].keep_with_next = true;
  }
}

}  // namespace

Block compose_entry(const Composer& composer, const Item& item,
                    const std::vector<BlockSpec>& specs) {
  std::vector<Block> blocks = compose_blocks(composer, item, specs, {});
  keep_head(blocks);
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
    if (ends_in_colon(blocks[i])) blocks[i].keep_with_next = true;
  }
  const Length measure = column_width(composer);
  Block entry;
  entry.role = Role::entry;
  entry.span = item.span;
  entry.break_before = item.break_before;
  if (&item != &composer.edition.basics) entry.drop = DropRank{item.priority};
  entry.keep_together = item.keep_together ||
                        (measure.units > 0 && lines_of(blocks, measure) <= kShortEntry);
  entry.content = Group{{}, std::move(blocks)};
  return entry;
}

}  // namespace jianli
