// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout/flow_maker.h"
#include "table_fixture.h"

namespace jianli {
namespace {

/// Natural width of a block where at most 200 pt matter.
std::string width(const Block& block) {
  Document document = test_document({block});
  number_paragraphs(document);
  Diagnostics diagnostics;
  Hyphenator hyphenator({});
  const FontSet fonts = test_fonts();
  const ShapedDocument shaped = shape_document(document, fonts, diagnostics);
  const TypeTools tools{shaped, fonts, hyphenator, diagnostics};
  Flow flow;
  FlowColumn column;
  const FlowMaker maker{document, tools, flow, column};
  return to_string(maker.natural_width(document.regions[0].blocks, Length::points(200)));
}

}  // namespace

TEST_CASE("a text is as wide as its widest line, at most as wide as the limit") {
  CHECK(width(paragraph_block("四个汉字")) == "40");
  CHECK(width(paragraph_block("一\u2028两个")) == "20");
  std::string long_text;
  for (int i = 0; i < 40; ++i) long_text += "行";
  CHECK(width(paragraph_block(long_text)) == "200");
  CHECK(width(paragraph_block("")) == "0");
}

TEST_CASE("parts side by side add up, blocks below each other do not") {
  Row row;
  row.gap = Length::points(7);
  for (const char* text : {"甲", "乙乙"}) row.cells.push_back({test_paragraph(text)});
  Block block;
  block.content = row;
  CHECK(width(block) == "37");

  ListItem item;
  item.label = test_paragraph("•");
  item.indent = Length::points(12);
  item.body = {paragraph_block("条"), paragraph_block("两条")};
  block.content = item;
  CHECK(width(block) == "32");
  Group group;
  group.blocks = {block, paragraph_block("汉")};
  block.content = group;
  CHECK(width(block) == "32");
}

TEST_CASE("a table is as wide as its widest row with its paddings and gaps") {
  Block table = ruled({{"甲", "乙"}, {"丙丙", ""}});
  std::get<Table>(table.content).column_gap = Length::points(3);
  CHECK(width(table) == "43");
}

TEST_CASE("pictures have a width, rules take what they get") {
  Block block;
  Figure figure;
  figure.width = Length::points(25);
  block.content = figure;
  CHECK(width(block) == "25");
  block.content = RuleLine{Length::points(1), {}};
  CHECK(width(block) == "0");
  Portrait portrait;
  portrait.width = 5;
  portrait.height = 7;
  portrait.greatest_height = Length::points(14);
  portrait.gap = Length::points(4);
  portrait.blocks = {paragraph_block("甲")};
  block.content = portrait;
  CHECK(width(block) == "24");
}

}  // namespace jianli
