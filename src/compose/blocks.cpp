// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "compose/composer.h"

namespace jianli {
namespace {

/// The blocks of a list of specs as they come; a `space` widens the gap to the next one.
struct BlockList {
  const Composer& composer;
  const Item& item;
  Alignment alignment;
  std::vector<Block> blocks;
  Length pending;

  void add(const BlockSpec& spec);
  void add_all(std::vector<Block> added, const BlockSpec& spec);
};

/// Lists are never justified: their lines end at separators, which a filled line forbids.
Alignment ragged(Alignment alignment) {
  return {false, alignment.by_script ? Align::start : alignment.fixed};
}

Block text_block(const Composer& composer, const Item& item, Inlines inlines,
                 const BlockSpec& spec, Role role, Alignment alignment) {
  Block block;
  block.role = role;
  block.span = item.span;
  block.content = make_paragraph(composer, std::move(inlines), spec.look.size, alignment);
  return block;
}

/// The size a row's lines are set for: the greatest of its parts.
SizeName row_size(const Composer& composer, const BlockSpec& spec) {
  const auto& sizes = composer.style.tokens.sizes;
  SizeName size = spec.look.size;
  for (const Part& part : spec.parts) {
    if (sizes[part.look.size].value > sizes[size].value) size = part.look.size;
  }
  return size;
}

/// Whether a row is the first of its entry or one below it.
enum class RowPlace : std::uint8_t { first, below };

/// Whether some of a row's parts belong at its start.
bool has_start(const BlockSpec& spec) {
  return std::any_of(spec.parts.begin(), spec.parts.end(),
                     [](const Part& part) { return part.align == Align::start; });
}

/// Parts side by side. A row whose parts all stand at the start is a paragraph.
std::vector<Block> compose_row(const Composer& composer, const Item& item,
                               const BlockSpec& spec, Alignment alignment,
                               RowPlace row_place) {
  const SizeName size = row_size(composer, spec);
  Row row;
  for (const Align align : {Align::start, Align::center, Align::end}) {
    std::vector<Part> parts;
    for (const Part& part : spec.parts) {
      const Align place = part.align == Align::justify ? Align::start : part.align;
      if (place == align) parts.push_back(part);
    }
    Inlines inlines = join_parts(composer, item, parts);
    if (inlines.empty()) continue;
    row.cells.push_back(
        {make_paragraph(composer, std::move(inlines), size, {false, align}), align});
  }
  if (row.cells.empty()) return {};
  // A place alone at the right of a second line hangs in the air where the entry has
  // nothing for its left.
  if (row_place == RowPlace::below && row.cells.size() == 1 && has_start(spec)) {
    row.cells.front().align = Align::start;
    row.cells.front().paragraph.align = Align::start;
  }
  Block block;
  // What is set as large as a name is the title of a form.
  block.role = size == SizeName::name ? Role::title : Role::entry_head;
  block.span = item.span;
  if (row.cells.size() == 1 && row.cells.front().align == Align::start) {
    Paragraph paragraph = std::move(row.cells.front().paragraph);
    if (!alignment.by_script) paragraph.align = alignment.fixed;
    block.content = std::move(paragraph);
  } else {
    row.gap = composer.style.tokens.column_gap.value.at(
        composer.style.tokens.sizes[size].value);
    block.content = std::move(row);
  }
  return {std::move(block)};
}

/// A field's paragraphs.
std::vector<Block> compose_paragraph(const Composer& composer, const Item& item,
                                     const BlockSpec& spec, Alignment alignment) {
  const Part& part = spec.parts.front();
  const Property* const property = find_property(item, part.field);
  if (property && part.label.empty() && part.wrap == WrapName::none) {
    if (const auto* text = std::get_if<std::vector<BlockParagraph>>(&property->content)) {
      return compose_block_text(composer, *text, part.look, alignment);
    }
  }
  Inlines inlines = join_parts(composer, item, spec.parts);
  if (inlines.empty()) return {};
  BlockSpec sized = spec;
  sized.look.size = part.look.size;
  std::vector<Block> blocks;
  blocks.push_back(
      text_block(composer, item, std::move(inlines), sized, Role::paragraph, alignment));
  return blocks;
}

/// A field's bullets; the texts of a plain list are bullets without children.
std::vector<Block> compose_list(const Composer& composer, const Item& item,
                                const BlockSpec& spec) {
  const Part& part = spec.parts.front();
  const Property* const property = find_property(item, part.field);
  if (!property) return {};
  std::vector<Bullet> bullets;
  if (const auto* own = std::get_if<std::vector<Bullet>>(&property->content)) {
    if (own->empty()) return {};
    return {compose_bullets(composer, *own, part.look)};
  }
  if (const auto* texts = std::get_if<std::vector<RichText>>(&property->content)) {
    for (const RichText& text : *texts) bullets.push_back({text, {}});
  } else if (const auto* text = std::get_if<RichText>(&property->content)) {
    bullets.push_back({*text, {}});
  } else if (const auto* paragraphs =
                 std::get_if<std::vector<BlockParagraph>>(&property->content)) {
    for (const BlockParagraph& paragraph : *paragraphs) {
      bullets.push_back({paragraph.text, {}});
    }
  }
  if (bullets.empty()) return {};
  return {compose_bullets(composer, bullets, part.look)};
}

/// The records of a field, each as an entry of the look called like the field.
std::vector<Block> compose_records(const Composer& composer, const Item& item,
                                   const BlockSpec& spec) {
  const std::string& field = spec.parts.front().field;
  const Property* const property = find_property(item, field);
  const auto* const specs = composer.style.entries.find(field);
  const auto* const records =
      property ? std::get_if<std::vector<Item>>(&property->content) : nullptr;
  std::vector<Block> blocks;
  if (!records || !specs) return blocks;
  for (const Item& record : *records) {
    Block block = compose_entry(composer, record, specs->value);
    if (std::get<Group>(block.content).blocks.empty()) continue;
    block.space_before = gap(composer, spec.before);
    blocks.push_back(std::move(block));
  }
  return blocks;
}

void BlockList::add_all(std::vector<Block> added, const BlockSpec& spec) {
  if (added.empty()) return;
  Block& first = added.front();
  // What opens an entry or a region has its distance from outside.
  first.space_before = blocks.empty()
                           ? Length{}
                           : std::max(first.space_before, gap(composer, spec.before));
  first.space_before += pending;
  pending = {};
  for (Block& block : added) blocks.push_back(std::move(block));
}

void BlockList::add(const BlockSpec& spec) {
  std::vector<Block> added;
  switch (spec.kind) {
    case SpecKind::row:
      added = compose_row(composer, item, spec, alignment,
                          blocks.empty() ? RowPlace::first : RowPlace::below);
      break;
    case SpecKind::paragraph:
      added = compose_paragraph(composer, item, spec, alignment);
      break;
    case SpecKind::bullets:
      added = compose_list(composer, item, spec);
      break;
    case SpecKind::joined_list:
      // Below the row that opens an entry it is the second line of the head.
      if (Inlines line = join_list(composer, item, spec); !line.empty()) {
        added.push_back(text_block(composer, item, std::move(line), spec,
                                   Role::entry_head, ragged(alignment)));
      }
      break;
    case SpecKind::label_value:
      if (Inlines line = label_value(composer, item, spec); !line.empty()) {
        added.push_back(text_block(composer, item, std::move(line), spec, Role::paragraph,
                                   ragged(alignment)));
      }
      break;
    case SpecKind::entries:
      added = compose_records(composer, item, spec);
      break;
    case SpecKind::grid:
      added = compose_grid_block(composer, item, spec);
      break;
    case SpecKind::table:
      added = compose_table_block(composer, item, spec);
      break;
    case SpecKind::image:
      added = compose_figure(composer, composer.style.header.align.value,
                             column_width(composer));
      break;
    case SpecKind::rule: {
      Block block;
      block.role = Role::artifact;
      block.content = rule_line(composer);
      added.push_back(std::move(block));
      break;
    }
    case SpecKind::space:
      pending += gap(composer, spec.amount);
      break;
    case SpecKind::header:
      added.push_back(compose_header(composer));
      break;
  }
  add_all(std::move(added), spec);
}

}  // namespace

std::vector<Block> compose_blocks(const Composer& composer, const Item& item,
                                  const std::vector<BlockSpec>& specs,
                                  Alignment alignment) {
  BlockList list{composer, item, alignment, {}, {}};
  for (const BlockSpec& spec : specs) list.add(spec);
  return std::move(list.blocks);
}

}  // namespace jianli
