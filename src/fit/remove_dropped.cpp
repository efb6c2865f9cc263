// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <span>

#include "base/quote.h"
#include "compose/walk_paragraphs.h"
#include "fit/drop_blocks.h"

namespace jianli {
namespace {

bool hold_nothing(const std::vector<Block>& blocks);

/// Whether the cells of a table hold nothing, as the box of a title without entries.
bool holds_nothing(const Table& table) {
  return std::all_of(table.rows.begin(), table.rows.end(), [](const TableRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const TableCell& cell) { return hold_nothing(cell.blocks); });
  });
}

/// Whether blocks hold nothing but a heading.
bool hold_nothing(const std::vector<Block>& blocks) {
  return std::all_of(blocks.begin(), blocks.end(), [](const Block& block) {
    const auto* const table = std::get_if<Table>(&block.content);
    if (table != nullptr) return holds_nothing(*table);
    return block.role == Role::heading || block.role == Role::artifact;
  });
}

bool is_marked(const std::optional<DropRank>& rank) { return rank && rank->dropped; }

/// The text of the first paragraph that has any.
std::string words_of(std::span<const Block> blocks) {
  constexpr std::size_t kMostCharacters = 24;
  std::string words;
  walk_paragraphs(blocks, [&](const Paragraph& paragraph) {
    if (!words.empty()) return;
    for (const Inline& piece : paragraph.inlines) words += piece.text;
  });
  return shortened_to(words, kMostCharacters);
}

/// Takes out what is marked.
struct Remover {
  std::vector<DroppedBlock>& dropped;

  /// Whether something has been taken out of blocks or of what they hold.
  bool remove(std::vector<Block>& blocks) const {
    const std::size_t before = dropped.size();
    std::vector<Block> rest;
    const Block* opening = nullptr;  // the first of those that may go, if it went
    bool any_stays = false;
    for (Block& block : blocks) {
      if (is_marked(block.drop)) {
        dropped.push_back({is_bullet(block), block.span, first_words(block)});
        if (!any_stays && opening == nullptr) opening = &block;
        continue;
      }
      if (!stays(block)) continue;
      // What is now the first stands where the first stood.
      if (block.drop && !any_stays && opening != nullptr) {
        block.space_before = opening->space_before;
        block.takes_fill = opening->takes_fill;
      }
      any_stays = any_stays || block.drop.has_value();
      rest.push_back(std::move(block));
    }
    if (dropped.size() == before) {
      blocks = std::move(rest);
      return false;
    }
    // What it was kept with may be gone.
    if (!rest.empty() && blocks.size() > rest.size()) rest.back().keep_with_next = false;
    blocks = std::move(rest);
    return true;
  }

  /// Takes out of a block what is marked in it; false if nothing is left of it.
  bool stays(Block& block) const {
    return std::visit([&](auto& content) { return rest_of(content); }, block.content);
  }

  bool rest_of(Group& group) const {
    std::vector<Paragraph> numbers = numbers_of(group.blocks);
    const bool removed = remove(group.blocks);
    for (std::size_t i = 0; i < numbers.size() && i < group.blocks.size(); ++i) {
      std::get<ListItem>(group.blocks[i].content).label = std::move(numbers[i]);
    }
    return !removed || !hold_nothing(group.blocks);
  }

  /// The labels of a list whose items are entries; nothing if it is none. They are
  /// counted on without what is gone.
  static std::vector<Paragraph> numbers_of(const std::vector<Block>& blocks) {
    std::vector<Paragraph> numbers;
    for (const Block& block : blocks) {
      const auto* const item = std::get_if<ListItem>(&block.content);
      if (item == nullptr || is_bullet(block)) return {};
      numbers.push_back(item->label);
    }
    return numbers;
  }
  bool rest_of(ListItem& item) const {
    return !remove(item.body) || !first_words(item.body).empty();
  }
  bool rest_of(Portrait& portrait) const {
    remove(portrait.blocks);
    return true;
  }
  bool rest_of(Table& table) const {
    const std::size_t before = dropped.size();
    const bool grid = is_grid(table);
    std::erase_if(table.rows, [&](const TableRow& row) { return remove(row); });
    if (dropped.size() > before) {
      // Rows that say what those below them hold do not stand alone.
      return std::any_of(table.rows.begin(), table.rows.end(),
                         [](const TableRow& row) { return row.drop.has_value(); });
    }
    std::erase_if(table.rows, [&](TableRow& row) {
      bool any_stays = false;
      bool any_went = false;
      std::erase_if(row.cells, [&](TableCell& cell) {
        const bool gone = remove(cell.blocks) && hold_nothing(cell.blocks);
        if (gone) cell.blocks.clear();
        any_went = any_went || gone;
        any_stays = any_stays || (!gone && !cell.is_header);
        // A hole in ruled columns is an empty cell.
        return gone && grid;
      });
      return any_went && !any_stays;
    });
    if (grid && dropped.size() > before) close_ranks(table);
    return !table.rows.empty() || dropped.size() == before;
  }
  template <class Content>
  bool rest_of(Content&) const {
    return true;
  }

  /// Takes out a row if it is marked.
  bool remove(const TableRow& row) const {
    if (!is_marked(row.drop)) return false;
    for (const TableCell& cell : row.cells) {
      if (cell.blocks.empty()) continue;
      dropped.push_back({false, cell.blocks.front().span, first_words(cell.blocks)});
      break;
    }
    return true;
  }

  /// Whether cells stand side by side for want of room alone.
  static bool is_grid(const Table& table) {
    return !table.rules &&
           std::all_of(table.rows.begin(), table.rows.end(), [](const TableRow& row) {
             return std::all_of(
                 row.cells.begin(), row.cells.end(), [](const TableCell& cell) {
                   return cell.column_span == 1 && cell.row_span == 1 && !cell.is_header;
                 });
           });
  }

  /// Moves the cells of a grid up to the places that have become free.
  static void close_ranks(Table& table) {
    std::vector<TableRow> rows;
    for (TableRow& row : table.rows) {
      for (TableCell& cell : row.cells) {
        if (rows.empty() || rows.back().cells.size() == table.widths.size()) {
          rows.emplace_back();
        }
        rows.back().cells.push_back(std::move(cell));
      }
    }
    table.rows = std::move(rows);
  }
};

}  // namespace

bool is_bullet(const Block& block) {
  const auto* const item = std::get_if<ListItem>(&block.content);
  return item != nullptr &&
         (item->body.empty() || item->body.front().role != Role::entry);
}

std::vector<DroppedBlock> remove_dropped(Document& document) {
  std::vector<DroppedBlock> dropped;
  for (Region& region : document.regions) Remover{dropped}.remove(region.blocks);
  return dropped;
}

std::string first_words(const std::vector<Block>& blocks) { return words_of(blocks); }

std::string first_words(const Block& block) {
  // A list item begins with its bullet.
  if (const auto* const item = std::get_if<ListItem>(&block.content)) {
    return first_words(item->body);
  }
  return words_of(std::span(&block, 1));
}

}  // namespace jianli
