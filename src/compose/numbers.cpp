// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <utility>

#include "compose/composer.h"

namespace jianli {

void number_entries(const Composer& composer, std::vector<Block>& entries) {
  if (entries.empty()) return;
  const TextStyle style = text_style(composer, Look{});
  // `9.` takes 0.9 em, `10.` 1.5 em, `100.` 2 em; one column serves the whole list.
  const std::int64_t halves = entries.size() < 10 ? 3 : entries.size() < 100 ? 4 : 5;
  Group items;
  for (Block& entry : entries) {
    Inlines words;
    append_words(std::to_string(items.blocks.size() + 1) + ".", style,
                 composer.edition.language, words);
    ListItem item;
    item.indent = style.size.scaled(halves, 2);
    item.label =
        make_paragraph(composer, std::move(words), SizeName::body, {false, Align::start});
    Block block;
    block.role = Role::list_item;
    block.span = entry.span;
    block.space_before = std::exchange(entry.space_before, {});
    block.break_before = std::exchange(entry.break_before, false);
    block.keep_together = std::exchange(entry.keep_together, false);
    block.drop = std::exchange(entry.drop, std::nullopt);
    block.takes_fill = std::exchange(entry.takes_fill, false);
    item.body.push_back(std::move(entry));
    block.content = std::move(item);
    items.blocks.push_back(std::move(block));
  }
  Block list;
  list.role = Role::list;
  list.span = items.blocks.front().span;
  list.content = std::move(items);
  entries.clear();
  entries.push_back(std::move(list));
}

}  // namespace jianli
