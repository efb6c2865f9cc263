// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/check_style.h"
#include "style/reader.h"

namespace jianli {
namespace {

/// Cells of a form side by side, each a few letters wide.
constexpr std::int32_t kMostCells = 12;

void check_cells(const BlockSpec& block, Diagnostics& diagnostics) {
  if (block.columns < 1 || block.columns > kMostCells) {
    diagnostics.report(Rule::bad_value, block.span,
                       say("{} columns cannot stand side by side", block.columns),
                       "write 1 to 12");
  }
  for (const Part& part : block.parts) {
    if (part.width >= 1 && part.width <= kMostCells) continue;
    diagnostics.report(Rule::bad_value, part.span,
                       say("a part cannot be {} columns wide", part.width),
                       "write 1 to 12");
  }
}

/// A list has one separator, which is its own; cells have none.
void check_separators(const BlockSpec& block, Diagnostics& diagnostics) {
  const bool is_list =
      block.kind == SpecKind::joined_list || block.kind == SpecKind::label_value;
  const bool has_cells = block.kind == SpecKind::grid || block.kind == SpecKind::table;
  if (!is_list && !has_cells) return;
  for (const Part& part : block.parts) {
    if (part.separator.empty()) continue;
    diagnostics.report(Rule::bad_value, part.span,
                       say("a part of `{}` cannot be a separator", name_of(block.kind)),
                       has_cells ? "leave it out" : "set the block's own `separator`");
  }
}

}  // namespace

void check_table(const std::vector<Part>& columns, Diagnostics& diagnostics) {
  BlockSpec block;
  block.kind = SpecKind::table;
  block.parts = columns;
  check_separators(block, diagnostics);
  for (const Part& part : columns) {
    if (part.width == 1) continue;
    diagnostics.report(Rule::bad_value, part.span,
                       "a column of entries is as wide as its texts need",
                       "remove `width`");
  }
  if (columns.size() <= static_cast<std::size_t>(kMostCells)) return;
  diagnostics.report(Rule::bad_value, columns[kMostCells].span,
                     say("{} columns cannot stand side by side", columns.size()),
                     "write 1 to 12");
}

void check_blocks(const Style& style, const std::vector<BlockSpec>& blocks,
                  BlockPlace place, Diagnostics& diagnostics) {
  for (const BlockSpec& block : blocks) {
    if (block.kind == SpecKind::header && place == BlockPlace::entry) {
      diagnostics.report(Rule::bad_value, block.span,
                         "the block `header` cannot stand here", "put it into a region");
    }
    check_separators(block, diagnostics);
    check_cells(block, diagnostics);
    if (block.kind == SpecKind::entries && !style.entries.find(block.parts[0].field)) {
      report_word(Rule::bad_value, block.parts[0].field, block.parts[0].span,
                  say("no entry look is called `{}`", block.parts[0].field),
                  names_in(style.entries), diagnostics);
    }
  }
}

}  // namespace jianli
