// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compose/document.h"
#include "layout/lay_out.h"
#include "layout/pages.h"
#include "text/break_lines.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// A paragraph shaped and broken at its measure.
struct FlowParagraph {
  ShapedParagraph shaped;
  SetParagraph set;
};

/// One set line at its place in a flow line.
struct FlowPiece {
  std::uint32_t paragraph = 0;  ///< into `Flow::paragraphs`
  std::uint32_t line = 0;       ///< into its set lines
  Length x;                     ///< from the left margin
  Length raise;  ///< above the flow line's baseline (a cell of an earlier line)
  StructureId structure = 0;
};

/// A picture that ends in a band of the flow.
struct FlowImage {
  std::uint32_t image = 0;  ///< into `Flow::images`
  Length x;                 ///< from the left margin
  Length above;             ///< from its top down to the top of the band
  Length width, height;
  StructureId structure = 0;
};

/// A horizontal band of the page flow: a line of text (of one or several cells) or a
/// rule.
struct FlowLine {
  Length space_before;  ///< dropped at the top of a page
  Length height;
  Length baseline;                ///< from the top of the band
  std::vector<FlowPiece> pieces;  ///< in reading order
  const RuleLine* rule = nullptr;
  Length rule_x, rule_width;  ///< from the left margin
  std::optional<FlowImage> image;
  bool may_break_before = true;
  bool must_break_before = false;
  std::string outline;  ///< bookmark of a section that begins here
};

/// The document as one endless column.
struct Flow {
  std::deque<FlowParagraph> paragraphs;
  std::vector<FlowLine> lines;
  std::vector<StructureNode> structure;
  std::vector<const Image*> images;
};

/// What paragraphs are set with.
struct TypeTools {
  Shaper& shaper;
  const FontSet& fonts;
  Hyphenator& hyphenator;
  Diagnostics& diagnostics;
  LayoutTimings* timings = nullptr;
};

/// Sets all blocks of a document below each other in a column of the page's measure.
Flow make_flow(const Document& document, const TypeTools& tools);

/// Shapes and sets one paragraph; reports `overfull-line`.
FlowParagraph set_flow_paragraph(const Paragraph& paragraph, Length measure,
                                 const TypeTools& tools);

/// Distance from the top of a line of a paragraph to its baseline: half the leading's
/// excess over the type size, then the ascent of the em box. That of Han is 0.88 em
/// (OpenType BASE `ideo` is 0.12 em below the Latin baseline); Latin lines use it too,
/// for one grid.
Length baseline_of(const Paragraph& paragraph);

/// Where the whole of a picture lies if a box shows the middle of it.
Rect cover(const Rect& box, const ImageHeader& image);

/// Sets lines further apart where the ink of a formula would touch the line above or
/// below.
void make_room_for_formulas(Flow& flow);

/// Lines `[begin, end)` of the flow that make a page.
struct PageBreak {
  std::size_t begin = 0, end = 0;
};

/// Fills pages of a height from the top, breaking at the last allowed place.
std::vector<PageBreak> paginate(const Flow& flow, Length height);

/// Puts the lines of the pages at their places.
Pages place_pages(const Document& document, const Flow& flow,
                  const std::vector<PageBreak>& breaks, const FontSet& fonts);

/// Adds one set line to a page: text items, underlines and links.
void place_line(const FlowParagraph& paragraph, std::size_t line, Length x,
                Length baseline, StructureId structure, const FontSet& fonts, Page& page);

}  // namespace jianli
