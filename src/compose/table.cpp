// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/utf8.h"
#include "compose/composer.h"
#include "edition/find_text.h"

namespace jianli {
namespace {

/// A label and its value, or fixed words over the room of both.
struct Pair {
  Inlines label;
  std::vector<Block> value;
  Part part;
  bool is_words = false;
  std::size_t width = 1;  ///< in pairs
};

/// The number of characters of a text of one style that are all Han, else 0.
std::size_t count_han(const Inlines& words) {
  if (words.size() != 1) return 0;
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < words[0].text.size(); ++count) {
    if (!is_han(next_character(words[0].text, offset))) return 0;
  }
  return count;
}

/// Labels of two and three Han characters are set as wide as those of four, as forms have
/// them (CLREQ, ways of alignment): by room between the characters, so that each stays
/// one word. Longer ones are left as they are.
void spread_labels(std::vector<Pair>& pairs) {
  constexpr std::size_t kWidest = 4;
  constexpr std::size_t kEm = 1000;
  std::size_t widest = 0;
  for (const Pair& pair : pairs) widest = std::max(widest, count_han(pair.label));
  widest = std::min(widest, kWidest);
  for (Pair& pair : pairs) {
    const std::size_t count = count_han(pair.label);
    if (count < 2 || count >= widest) continue;
    pair.label[0].spread =
        static_cast<std::uint16_t>(kEm * (widest - count) / (count - 1));
  }
}

/// The pairs of a table block in order.
struct PairMaker {
  const Composer& composer;
  std::size_t columns;
  std::vector<Pair> pairs = {};

  void add(Inlines label, std::vector<Block> value, const Part& part) {
    if (value.empty()) return;
    Pair pair{std::move(label), std::move(value), part};
    pair.is_words = !part.text.empty() && part.label.empty();
    pair.width =
        std::clamp<std::size_t>(static_cast<std::size_t>(part.width), 1, columns);
    pairs.push_back(std::move(pair));
  }

  void add_labelled(const Item& item, const Part& part) {
    add(label_words(composer, part), cell_blocks(composer, item, part), part);
  }

  /// A record that has a name of its own and a value beside it.
  bool add_record(const Item& record, const Part& part, std::string_view name) {
    for (const std::string_view field : {"label", "network"}) {
      const RichText* const own = find_text(record, field);
      if (own == nullptr || own->empty() || record.properties.size() < 2) continue;
      Item rest = record;
      std::erase_if(rest.properties,
                    [&](const Property& property) { return property.name == field; });
      Item holder;
      holder.properties.push_back({name, rest.span, std::vector<Item>{rest}});
      Part value = part;
      value.field = name;
      Inlines words;
      append_rich(composer, *own, label_style(composer, part.look), {}, words);
      add(std::move(words), cell_blocks(composer, holder, value), part);
      return true;
    }
    return false;
  }

  void add(const Item& item, const Part& part) {
    const Property* const property = find_property(item, part.field);
    const auto* const records =
        property ? std::get_if<std::vector<Item>>(&property->content) : nullptr;
    if (records == nullptr) return add_labelled(item, part);
    // Facts and profiles name themselves; other records are values of one label.
    std::vector<Item> rest;
    for (const Item& record : *records) {
      if (!add_record(record, part, property->name)) rest.push_back(record);
    }
    if (rest.empty()) return;
    Item others;
    others.properties.push_back({property->name, property->span, std::move(rest)});
    Part plain = part;
    plain.field = property->name;
    add_labelled(others, plain);
  }
};

/// Pairs in rows of so many, as far as their widths go.
std::vector<std::vector<Pair>> fill_rows(std::vector<Pair> pairs, std::size_t columns) {
  std::vector<std::vector<Pair>> rows;
  std::size_t used = columns;
  for (Pair& pair : pairs) {
    if (used + pair.width > columns) {
      rows.emplace_back();
      used = 0;
    }
    used += pair.width;
    rows.back().push_back(std::move(pair));
  }
  return rows;
}

/// How many rows of one line a picture stands beside. They may grow a little for it: by a
/// third of one of them in all, which nobody sees.
std::size_t rows_beside(const Composer& composer, const Block& picture,
                        const Table& table) {
  const Length padding = table.padding_y * 2;
  const Length row = gap(composer, Ratio{1000}) + padding;
  const Length height = std::get<Figure>(picture.content).height + padding - row / 3;
  return static_cast<std::size_t>(
      std::max<std::int64_t>(1, (height.units + row.units - 1) / row.units));
}

/// The cells of a row of pairs over `columns` columns: the last takes what is left.
TableRow make_row(const Composer& composer, std::vector<Pair> pairs,
                  std::uint32_t columns) {
  TableRow row;
  const Align align =
      script_of(composer.edition) == Script::han ? Align::center : Align::start;
  std::uint32_t left = columns;
  for (Pair& pair : pairs) {
    const bool last = &pair == &pairs.back();
    const auto own = static_cast<std::uint32_t>(pair.width * 2);
    std::uint32_t span = last ? left : own;
    left -= span;
    if (pair.is_words) {
      TableCell words = label_cell(composer, {}, pair.part.look.size, align);
      words.blocks = std::move(pair.value);
      words.column_span = span;
      row.cells.push_back(std::move(words));
      continue;
    }
    row.cells.push_back(
        label_cell(composer, std::move(pair.label), pair.part.look.size, align));
    TableCell value;
    value.middle = true;
    value.column_span = span - 1;
    value.blocks = std::move(pair.value);
    row.cells.push_back(std::move(value));
  }
  return row;
}

}  // namespace

std::vector<Block> compose_table_block(const Composer& composer, const Item& item,
                                       const BlockSpec& spec) {
  const auto columns = static_cast<std::size_t>(spec.columns);
  PairMaker maker{composer, columns};
  std::vector<Block> picture;
  for (const Part& part : spec.parts) {
    if (part.field == "image") {
      picture = compose_figure(composer, Align::center, column_width(composer) / 3);
    } else {
      maker.add(item, part);
    }
  }
  if (maker.pairs.empty()) return picture;
  spread_labels(maker.pairs);
  std::vector<std::vector<Pair>> rows = fill_rows(std::move(maker.pairs), columns);

  std::vector<std::uint32_t> widths;
  for (std::size_t i = 0; i < columns; ++i) widths.insert(widths.end(), {0, 1});
  if (!picture.empty()) widths.push_back(0);
  const auto all = static_cast<std::uint32_t>(widths.size());
  Table table = ruled_table(composer, std::move(widths));
  const std::size_t beside =
      picture.empty()
          ? 0
          : std::min(rows.size(), rows_beside(composer, picture.front(), table));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    table.rows.push_back(
        make_row(composer, std::move(rows[i]), i < beside ? all - 1 : all));
  }
  if (beside > 0) {
    TableCell cell;
    cell.blocks = std::move(picture);
    cell.middle = true;
    cell.row_span = static_cast<std::uint32_t>(beside);
    table.rows.front().cells.push_back(std::move(cell));
  }
  Block block;
  block.role = Role::table;
  block.span = item.span;
  block.content = std::move(table);
  std::vector<Block> blocks;
  blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace jianli
