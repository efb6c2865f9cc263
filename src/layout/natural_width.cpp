// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "layout/flow_maker.h"

namespace jianli {
namespace {

/// Finds how wide blocks are by themselves, set to a limit: a text of several lines is as
/// wide as the widest.
struct WidthFinder {
  const TypeTools& tools;
  Length limit;

  Length operator()(const Paragraph& paragraph) const {
    return widest(
        set_flow_paragraph(tools.shaped.paragraphs[paragraph.number], limit, tools));
  }

  Length operator()(const Row& row) const {
    Length width;
    for (const Cell& cell : row.cells) {
      if (&cell != &row.cells.front()) width += row.gap;
      width += (*this)(cell.paragraph);
    }
    return width;
  }

  Length operator()(const ListItem& item) const { return item.indent + of(item.body); }
  Length operator()(const Group& group) const { return of(group.blocks); }
  Length operator()(const RuleLine& /*rule*/) const { return {}; }
  Length operator()(const Figure& figure) const { return figure.width; }

  Length operator()(const Portrait& portrait) const {
    return of(portrait.blocks) + portrait.gap +
           portrait.greatest_height.scaled(portrait.width, portrait.height);
  }

  Length operator()(const Table& table) const {
    Length width;
    for (const TableRow& row : table.rows) {
      Length together;
      for (const TableCell& cell : row.cells) {
        if (&cell != &row.cells.front()) together += table.column_gap;
        together += of(cell.blocks) + table.padding_x * 2;
      }
      width = std::max(width, together);
    }
    return width;
  }

  [[nodiscard]] Length of(const std::vector<Block>& blocks) const {
    Length width;
    for (const Block& block : blocks) {
      width = std::max(width, std::visit(*this, block.content));
    }
    return width;
  }
};

}  // namespace

Length FlowMaker::natural_width(const std::vector<Block>& blocks, Length limit) const {
  Diagnostics unheard;
  const TypeTools quiet = tools.reporting_to(unheard);
  return WidthFinder{quiet, limit}.of(blocks);
}

}  // namespace jianli
