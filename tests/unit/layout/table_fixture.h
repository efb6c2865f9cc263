// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "layout_fixture.h"

namespace jianli {

/// A table of equal columns with rules 2 pt thick in their middle, so that columns are
/// measured from their centres; cells of one line of text, or empty ones.
inline Block ruled(const std::vector<std::vector<std::string>>& rows) {
  Table table;
  table.widths.assign(rows.front().size(), 1);
  table.padding_x = Length::points(5);
  table.padding_y = Length::points(2);
  table.rules = RuleLine{Length::points(2), {1, 2, 3}};
  for (const auto& texts : rows) {
    TableRow& row = table.rows.emplace_back();
    for (const std::string& text : texts) {
      TableCell& cell = row.cells.emplace_back();
      if (!text.empty()) cell.blocks.push_back(paragraph_block(text));
    }
  }
  Block block;
  block.role = Role::group;
  block.content = std::move(table);
  return block;
}

/// The rules of a page in order, `x,y widthxheight` each.
inline std::string rules(const Page& page) {
  std::string out;
  for (const PageItem& item : page.items) {
    const auto* rule = std::get_if<RuleItem>(&item);
    if (rule == nullptr) continue;
    const Rect& rect = rule->rect;
    out += to_string(rect.x) + "," + to_string(rect.y) + " " + to_string(rect.width) +
           "x" + to_string(rect.height) + "\n";
  }
  return out;
}

}  // namespace jianli
