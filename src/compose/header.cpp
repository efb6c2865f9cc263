// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/utf8.h"
#include "compose/composer.h"
#include "edition/find_text.h"

namespace jianli {
namespace {

Block line_block(const Composer& composer, Role role, Inlines inlines, SizeName size,
                 Align align) {
  Block block;
  block.role = role;
  block.span = composer.edition.basics.span;
  block.keep_with_next = true;
  block.content = make_paragraph(composer, std::move(inlines), size, {false, align});
  return block;
}

/// A Chinese name of two characters is spaced as wide as one of three (CLREQ, ways of
/// alignment): by room between them, so that the name stays one word.
void spread_name(Inlines& name) {
  if (name.size() != 1) return;
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < name[0].text.size(); ++count) {
    if (!is_han(next_character(name[0].text, offset))) return;
  }
  constexpr std::uint16_t kEm = 1000;
  if (count == 2) name[0].spread = kEm;
}

/// A text of the basics on a line of its own; nothing if it is absent.
void add_text(const Composer& composer, std::string_view field, Role role,
              const LookSettings& look, Align align, std::vector<Block>& blocks) {
  const RichText* const text = find_text(composer.edition.basics, field);
  if (!text || text->empty()) return;
  Inlines inlines;
  append_rich(composer, *text, text_style(composer, look), {}, inlines);
  if (field == "name" && composer.style.header.name_spread.value) spread_name(inlines);
  blocks.push_back(
      line_block(composer, role, std::move(inlines), look.size.value, align));
  blocks.back().span = composer.edition.basics.find(field)->span;
}

}  // namespace

Block compose_header(const Composer& composer) {
  const HeaderSettings& header = composer.style.header;
  const Align align = header.align.value;
  std::vector<Block> blocks;
  add_text(composer, "name", Role::title, header.name, align, blocks);
  add_text(composer, "label", Role::paragraph, header.label, align, blocks);
  BlockSpec contacts;
  contacts.parts = header.contacts.items.value;
  contacts.separator = header.contacts.separator.value;
  Inlines line = join_list(composer, composer.edition.basics, contacts);
  if (!line.empty()) {
    blocks.push_back(line_block(composer, Role::paragraph, std::move(line),
                                contacts.look.size, align));
  }
  for (Block& block : compose_blocks(composer, composer.edition.basics,
                                     header.lines.value, {false, align})) {
    block.role = Role::paragraph;
    blocks.push_back(std::move(block));
  }
  const Length distance = gap(composer, GapName::header);
  for (std::size_t i = 1; i < blocks.size(); ++i) blocks[i].space_before = distance;
  if (!blocks.empty()) blocks.back().keep_with_next = false;
  Block block;
  block.role = Role::header;
  block.span = composer.edition.basics.span;
  block.keep_together = true;
  auto content = compose_portrait(composer, std::move(blocks));
  std::visit([&block](auto& chosen) { block.content = std::move(chosen); }, content);
  return block;
}

}  // namespace jianli
