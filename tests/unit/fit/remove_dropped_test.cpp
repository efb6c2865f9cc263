// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <utility>

#include "drop_fixture.h"

namespace jianli {
namespace {

Block marked(Block block) {
  block.drop->dropped = true;
  return block;
}

/// A document without what is marked.
struct Removal {
  Document document;
  std::vector<DroppedBlock> dropped;

  explicit Removal(std::vector<Block> blocks)
      : document(test_document(std::move(blocks))) {
    dropped = remove_dropped(document);
  }
  /// What went: `bullet x, entry y`.
  [[nodiscard]] std::string told() const {
    std::string told;
    for (const DroppedBlock& block : dropped) {
      if (!told.empty()) told += ", ";
      told += (block.is_bullet ? "bullet " : "entry ") + block.words;
    }
    return told;
  }
  [[nodiscard]] const std::vector<Block>& section() const {
    return std::get<Group>(document.regions[0].blocks[0].content).blocks;
  }
};

TEST_CASE("without marks a document stays as it is") {
  Removal removal(
      {section_block("S", {entry_block("a", 0, 1, {bullet_block("x", 0, 2)})})});
  CHECK(words_of(removal.document) == "S a x");
  CHECK(removal.told().empty());
  CHECK(std::get<Group>(removal.section()[1].content).blocks.front().keep_with_next);
}

TEST_CASE("what goes is told once, not its parts") {
  Removal removal({section_block(
      "S", {marked(entry_block("a", 0, 1, {marked(bullet_block("x", 0, 2))})),
            entry_block("b", 0, 3,
                        {marked(bullet_block("y", 0, 4)), bullet_block("z", 0, 5)})})});
  CHECK(removal.told() == "entry a, bullet y");
  CHECK(words_of(removal.document) == "S b z");
  CHECK(removal.dropped[1].span == Span{0, 4, 5});
}

TEST_CASE("what is now the first stands where the first stood") {
  Removal removal({section_block("S", {marked(entry_block("a", 0, 1)),
                                       entry_block("b", 0, 2), entry_block("c", 0, 3)})});
  CHECK(removal.section()[1].space_before == Length{});
  CHECK(!removal.section()[1].takes_fill);
  CHECK(removal.section()[2].space_before == Length::points(3));
  CHECK(removal.section()[2].takes_fill);
}

TEST_CASE("a list without bullets goes, and its entry's head is kept with nothing") {
  Removal removal(
      {section_block("S", {entry_block("a", 0, 1, {marked(bullet_block("x", 0, 2))})})});
  const auto& entry = std::get<Group>(removal.section()[1].content).blocks;
  REQUIRE(entry.size() == 1);
  CHECK(!entry[0].keep_with_next);
}

TEST_CASE("a section without entries goes with its heading") {
  Removal removal({section_block("S", {marked(entry_block("a", 0, 1))}),
                   section_block("T", {entry_block("b", 0, 2)})});
  CHECK(words_of(removal.document) == "T b");
  // One that had none stays: its text may not go.
  Removal kept(
      {section_block("S", {paragraph_block("p"), marked(entry_block("a", 0, 1))})});
  CHECK(words_of(kept.document) == "S p");
}

TEST_CASE("a bullet without children and words of its own goes, too") {
  Block parent = bullet_block("", 0, 1);
  std::get<ListItem>(parent.content).body.push_back(marked(bullet_block("x", 0, 2)));
  Removal removal({section_block("S", {entry_block("a", 0, 0, {parent})})});
  CHECK(words_of(removal.document) == "S a");
  Block other = bullet_block("p", 0, 1);
  std::get<ListItem>(other.content).body.push_back(marked(bullet_block("x", 0, 2)));
  Removal kept({section_block("S", {entry_block("a", 0, 0, {other})})});
  CHECK(words_of(kept.document) == "S a p");
}

Block table_block(Table table) {
  Block block;
  block.role = Role::group;
  block.content = std::move(table);
  return block;
}

TableCell cell_of(Block block) {
  TableCell cell;
  cell.blocks.push_back(std::move(block));
  return cell;
}

TEST_CASE("the cells of a grid move up, those of a ruled table leave an empty one") {
  Table grid;
  grid.widths = {1, 1};
  grid.rows.push_back(
      {{cell_of(marked(entry_block("a", 0, 1))), cell_of(entry_block("b", 0, 2))}});
  grid.rows.push_back({{cell_of(entry_block("c", 0, 3))}});
  Removal removal({table_block(grid)});
  const auto& rows = std::get<Table>(removal.document.regions[0].blocks[0].content).rows;
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].cells.size() == 2);
  CHECK(words_of(removal.document) == "b c");
  grid.rules = RuleLine{Length::points(1), {}};
  Removal ruled({table_block(grid)});
  const auto& kept = std::get<Table>(ruled.document.regions[0].blocks[0].content).rows;
  REQUIRE(kept.size() == 2);
  CHECK(kept[0].cells.size() == 2);
  CHECK(kept[0].cells[0].blocks.empty());
}

TEST_CASE("the box of a title goes with the box of its entries") {
  const auto boxed = [](bool dropped) {
    Block title = paragraph_block("S");
    title.role = Role::heading;
    Table head;
    head.widths = {1};
    head.rules = RuleLine{Length::points(1), {}};
    Table body = head;
    head.rows.push_back({{cell_of(title)}});
    Block entry = entry_block("a", 0, 1);
    body.rows.push_back({{cell_of(dropped ? marked(entry) : entry)}});
    return group_block(Role::section, {table_block(head), table_block(body)});
  };
  CHECK(words_of(Removal({boxed(false)}).document) == "S a");
  Removal removal({boxed(true)});
  CHECK(removal.told() == "entry a");
  CHECK(removal.document.regions[0].blocks.empty());
}

TEST_CASE("rows of a table go; a head without rows goes with them") {
  Table table;
  table.widths = {1};
  TableCell head = cell_of(paragraph_block("h"));
  head.is_header = true;
  table.rows.push_back({{head}});
  for (const char* const text : {"a", "b"}) {
    TableRow row{{cell_of(paragraph_block(text))}};
    row.drop = DropRank{0};
    table.rows.push_back(row);
  }
  table.rows[2].drop->dropped = true;
  Removal one({section_block("S", {table_block(table)})});
  CHECK(words_of(one.document) == "S h a");
  CHECK(one.told() == "entry b");
  table.rows[1].drop->dropped = true;
  Removal both({section_block("S", {table_block(table)})});
  CHECK(words_of(both.document).empty());
}

TEST_CASE("first words are those of the body, shortened") {
  CHECK(first_words(bullet_block("Rebuilt it", 0, 1)) == "Rebuilt it");
  CHECK(first_words(entry_block("abcdefghijklmnopqrstuvwxyz", 0, 1)) ==
        "abcdefghijklmnopqrstuvwx…");
  CHECK(first_words(Block{}).empty());
}

TEST_CASE("a numbered entry is no bullet") {
  CHECK(is_bullet(bullet_block("x", 0, 1)));
  CHECK(!is_bullet(entry_block("x", 0, 1)));
  ListItem item;
  item.body.push_back(entry_block("x", 0, 1));
  Block block;
  block.content = item;
  CHECK(!is_bullet(block));
}

/// An entry that hangs behind its number.
Block numbered(const std::string& number, Block entry) {
  ListItem item;
  item.label = test_paragraph(number);
  Block block;
  block.role = Role::list_item;
  block.drop = std::exchange(entry.drop, std::nullopt);
  item.body.push_back(std::move(entry));
  block.content = std::move(item);
  return block;
}

TEST_CASE("a list that is counted counts on without what is gone") {
  Removal removal(
      {group_block(Role::list, {numbered("1.", entry_block("a", 0, 1)),
                                marked(numbered("2.", entry_block("b", 0, 2))),
                                numbered("3.", entry_block("c", 0, 3))})});
  CHECK(words_of(removal.document) == "1. a 2. c");
  CHECK(removal.told() == "entry b");
}

}  // namespace
}  // namespace jianli
