// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fit/drop_blocks.h"
#include "unit/layout/layout_fixture.h"

namespace jianli {

/// A block that may be left out.
inline Block droppable(Block block, std::int32_t priority, std::uint32_t place) {
  block.drop = DropRank{priority};
  block.span = {0, place, place + 1};
  return block;
}

/// A bullet of a line.
inline Block bullet_block(const std::string& text, std::int32_t priority,
                          std::uint32_t place) {
  ListItem item;
  item.label = test_paragraph("•");
  item.indent = Length::points(10);
  item.body.push_back(paragraph_block(text));
  Block block;
  block.role = Role::list_item;
  block.space_before = Length::points(2);
  block.content = std::move(item);
  return droppable(std::move(block), priority, place);
}

inline Block group_block(Role role, std::vector<Block> blocks) {
  Block block;
  block.role = role;
  block.content = Group{{}, std::move(blocks)};
  return block;
}

/// An entry of a line and bullets of one each, which follow it in the file.
inline Block entry_block(const std::string& name, std::int32_t priority,
                         std::uint32_t place, std::vector<Block> bullets = {}) {
  std::vector<Block> blocks;
  blocks.push_back(paragraph_block(name));
  blocks.back().role = Role::entry_head;
  blocks.back().keep_with_next = !bullets.empty();
  if (!bullets.empty()) {
    bullets.front().space_before = {};
    blocks.push_back(group_block(Role::list, std::move(bullets)));
  }
  return droppable(group_block(Role::entry, std::move(blocks)), priority, place);
}

/// A section with a heading; entries but the first have 3 pt above them.
inline Block section_block(const std::string& title, std::vector<Block> entries) {
  std::vector<Block> blocks;
  blocks.push_back(paragraph_block(title));
  blocks.back().role = Role::heading;
  blocks.back().keep_with_next = true;
  for (Block& entry : entries) {
    if (blocks.size() > 1) entry.space_before = Length::points(3);
    entry.takes_fill = blocks.size() > 1;
    blocks.push_back(std::move(entry));
  }
  return group_block(Role::section, std::move(blocks));
}

/// The texts of a document in reading order, bullets' labels left out.
inline std::string words_of(const Document& document) {
  std::string words;
  walk_document(document, [&](const Paragraph& paragraph) {
    const std::string& text = paragraph.inlines.front().text;
    if (text != "•") words += (words.empty() ? "" : " ") + text;
  });
  return words;
}

}  // namespace jianli
