// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "layout/flow.h"

namespace jianli {

/// Where a block stands: its left edge in the column of the page, its measure, its
/// structure node.
struct Measure {
  Length x;
  Length width;
  StructureId structure = 0;
};

/// Adds blocks to a column of a flow from top to bottom.
struct FlowMaker {
  const Document& document;
  const TypeTools& tools;
  Flow& flow;
  FlowColumn& column;
  std::uint32_t region = 0;   ///< into `Document::regions`
  Length pending_space = {};  ///< space before the next line: the largest asked for
  bool keep_pending = false;  ///< the next line belongs to the one before it
  bool break_pending = false;
  std::string outline_pending = {};
  Length frame_room = {};         ///< padding of the frames around the next line
  std::uint8_t fill_pending = 0;  ///< `FlowLine::fill` of the next line

  void add_block(const Block& block, const Measure& measure);
  void add_paragraph(const Paragraph& paragraph, const Measure& measure);
  void add_row(const Row& row, const Measure& measure);
  void add_list_item(const ListItem& item, const Measure& measure);
  void add_rule(const RuleLine& rule, const Measure& measure);
  void add_portrait(const Portrait& portrait, const Measure& measure);
  void add_figure(const Figure& figure, const Measure& measure);
  void add_table(const Table& table, const Measure& measure);
  /// Adds a cell over a whole measure; it is divided between pages as its blocks are.
  void add_open_cell(const TableCell& cell, const Table& table, const Measure& measure);

  /// Whether a paragraph has a word that is wider than a measure.
  [[nodiscard]] bool is_overfull(const Paragraph& paragraph, Length measure) const;
  /// How high blocks are if they are set to a measure.
  [[nodiscard]] Length measure_height(const std::vector<Block>& blocks,
                                      Length measure) const;
  /// How wide blocks are if lines are broken at a limit; a word may be wider than that.
  [[nodiscard]] Length natural_width(const std::vector<Block>& blocks,
                                     Length limit) const;
  void check_length(const Block& bullet, std::uint32_t paragraph, Length measure);
  void keep_together(std::size_t begin, std::size_t end);
  /// Height of what a page holds inside the frames around the next line.
  [[nodiscard]] Length page_room() const;
  StructureId add_structure(Role role, StructureId parent, Span span);
  /// Sets a paragraph; its index in the flow.
  std::uint32_t set(const Paragraph& paragraph, Length measure);
  /// Appends a band with the space and the break rules that wait for it.
  FlowLine& add_line(Length height, Length baseline);
};

/// The largest type size of a paragraph.
Length size_of(const Paragraph& paragraph);
/// Left edge of a line in its measure.
Length aligned(Align align, Length measure, Length width);
/// Width of the widest line of a paragraph.
Length widest(const FlowParagraph& paragraph);
/// Height of lines `[begin, end)`; the space before the first is no part of it.
Length height_of(const std::vector<FlowLine>& lines, std::size_t begin, std::size_t end);

}  // namespace jianli
