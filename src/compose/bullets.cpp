// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "compose/composer.h"

namespace jianli {
namespace {

Block paragraph_block(const Composer& composer, const RichText& text, const Look& look,
                      Alignment alignment) {
  Inlines inlines;
  append_rich(composer, text, text_style(composer, look), {}, inlines);
  Block block;
  block.role = Role::paragraph;
  if (!inlines.empty()) {
    block.span = inlines.front().span;
    const Span last = inlines.back().span;
    if (last.source == block.span.source)
      block.span.end = std::max(block.span.end, last.end);
  }
  block.content = make_paragraph(composer, std::move(inlines), look.size, alignment);
  return block;
}

/// What stands before a list item and the column it hangs in.
struct ItemLabel {
  std::string text;
  Length indent;
};

/// The bullet of a level of nesting, from 0.
ItemLabel bullet_label(const Composer& composer, const Look& look, std::size_t level) {
  const BulletSettings& bullets = composer.style.tokens.bullets;
  const std::vector<std::string>& labels = bullets.labels.value;
  const Length size = composer.style.tokens.sizes[look.size].value;
  return {labels.empty() ? std::string() : labels[std::min(level, labels.size() - 1)],
          bullets.indent.value.at(size)};
}

/// A list item with a paragraph as its first block.
Block item_block(const Composer& composer, const RichText& text, const Look& look,
                 const ItemLabel& label) {
  ListItem item;
  item.indent = label.indent;
  Block body = paragraph_block(composer, text, look, {});
  Inlines words;
  append_words(label.text, text_style(composer, look), composer.edition.language, words);
  item.label =
      make_paragraph(composer, std::move(words), look.size, {false, Align::start});
  // Label and first line share a baseline, so they share the leading, too.
  item.label.leading = std::get<Paragraph>(body.content).leading;
  Block block;
  block.role = Role::list_item;
  block.span = body.span;
  block.space_before = gap(composer, GapName::bullet);
  item.body.push_back(std::move(body));
  block.content = std::move(item);
  return block;
}

Block bullet_block(const Composer& composer, const Bullet& bullet, const Look& look,
                   std::size_t level) {
  Block block =
      item_block(composer, bullet.text, look, bullet_label(composer, look, level));
  if (bullet.priority) block.drop = DropRank{*bullet.priority};
  ListItem& item = std::get<ListItem>(block.content);
  // A bullet that introduces others does not end a page.
  item.body.front().keep_with_next = !bullet.children.empty();
  for (const Bullet& child : bullet.children) {
    item.body.push_back(bullet_block(composer, child, look, level + 1));
  }
  return block;
}

Block list_block(std::vector<Block> items) {
  items.front().space_before = {};  // the list's own distance comes first
  Block list;
  list.role = Role::list;
  list.span = items.front().span;
  const Span last = items.back().span;
  if (last.source == list.span.source) list.span.end = std::max(list.span.end, last.end);
  list.content = Group{{}, std::move(items)};
  return list;
}

}  // namespace

Block compose_bullets(const Composer& composer, const std::vector<Bullet>& bullets,
                      const Look& look) {
  std::vector<Block> items;
  for (const Bullet& bullet : bullets) {
    items.push_back(bullet_block(composer, bullet, look, 0));
  }
  return list_block(std::move(items));
}

std::vector<Block> compose_block_text(const Composer& composer,
                                      const std::vector<BlockParagraph>& paragraphs,
                                      const Look& look, Alignment alignment) {
  std::uint32_t greatest = 0;
  for (const BlockParagraph& paragraph : paragraphs) {
    greatest = std::max(greatest, paragraph.number);
  }
  std::vector<Block> blocks;
  std::vector<Block> items;
  const auto end_list = [&] {
    if (items.empty()) return;
    blocks.push_back(list_block(std::move(items)));
    items.clear();
  };
  for (const BlockParagraph& paragraph : paragraphs) {
    if (paragraph.list_item) {
      ItemLabel label = bullet_label(composer, look, 0);
      if (paragraph.number > 0) {
        label.text = std::to_string(paragraph.number) + ".";
        // `9.` takes 0.9 em, `10.` 1.5 em; one column serves the whole text.
        label.indent = label.indent.scaled(greatest < 10 ? 3 : 4, 2);
      }
      items.push_back(item_block(composer, paragraph.text, look, label));
      continue;
    }
    end_list();
    blocks.push_back(paragraph_block(composer, paragraph.text, look, alignment));
    blocks.back().space_before = gap(composer, GapName::paragraph);
  }
  end_list();
  return blocks;
}

}  // namespace jianli
