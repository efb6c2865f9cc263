// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/composer.h"

namespace jianli {

Table ruled_table(const Composer& composer, std::vector<std::uint32_t> widths) {
  const TokenSettings& tokens = composer.style.tokens;
  Table table;
  table.widths = std::move(widths);
  // Texts of neighbours keep the distance that cells of a row keep.
  table.padding_x = tokens.column_gap.value.at(tokens.sizes[SizeName::body].value) / 2;
  table.padding_y = gap(composer, GapName::cell);
  const RuleLine rule = rule_line(composer);
  if (rule.thickness.units > 0) table.rules = rule;
  return table;
}

namespace {

Alignment cell_alignment(const Part& part) {
  return {false, part.align == Align::justify ? Align::start : part.align};
}

}  // namespace

std::vector<Block> cell_blocks(const Composer& composer, const Item& item,
                               const Part& part) {
  if (const Property* const property = find_property(item, part.field)) {
    if (const auto* bullets = std::get_if<std::vector<Bullet>>(&property->content)) {
      if (bullets->empty()) return {};
      return {compose_bullets(composer, *bullets, part.look)};
    }
    if (const auto* text = std::get_if<std::vector<BlockParagraph>>(&property->content)) {
      return compose_block_text(composer, *text, part.look, {});
    }
  }
  Part value = part;
  value.label = {};
  Inlines inlines = join_parts(composer, item, {value});
  if (inlines.empty()) return {};
  Block block;
  block.span = inlines.front().span;
  block.content =
      make_paragraph(composer, std::move(inlines), part.look.size, cell_alignment(part));
  return {std::move(block)};
}

TextStyle label_style(const Composer& composer, Look look) {
  look.weight = Weight::regular;
  look.color = ColorName::muted;
  return text_style(composer, look);
}

Inlines label_words(const Composer& composer, const Part& part) {
  Label label = part.label;
  if (label.empty()) {
    label.name = part.field.substr(part.field.rfind('.') + 1);
    // Made fields have the labels of what they are made of.
    if (label.name == "dates") label.name = "date";
    if (label.name == "place") label.name = "location";
  }
  Inlines words;
  append_words(label_text(composer, label), label_style(composer, part.look),
               composer.edition.language, words);
  return words;
}

TableCell label_cell(const Composer& composer, Inlines words, SizeName size,
                     Align align) {
  TableCell cell;
  cell.is_header = true;
  cell.middle = true;
  cell.fill = composer.style.tokens.colors[ColorName::tint].value;
  if (words.empty()) return cell;
  Block block;
  block.span = words.front().span;
  block.content = make_paragraph(composer, std::move(words), size, {false, align});
  cell.blocks.push_back(std::move(block));
  return cell;
}

}  // namespace jianli
