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

/// A paragraph broken at its measure.
struct FlowParagraph {
  const ShapedParagraph* shaped = nullptr;
  SetParagraph set;
};

/// One set line at its place in a flow line.
struct FlowPiece {
  std::uint32_t paragraph = 0;  ///< into `Flow::paragraphs`
  std::uint32_t line = 0;       ///< into its set lines
  Length x;                     ///< from the left edge of its column
  Length raise;  ///< above the flow line's baseline: a cell of an earlier line, a bullet
  StructureId structure = 0;
  bool is_followed = false;  ///< another cell of its row is read next
};

/// A picture that ends in a band of the flow.
struct FlowImage {
  std::uint32_t image = 0;  ///< into `Flow::images`
  Length x;                 ///< from the left edge of its column
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
  Length rule_x, rule_width;  ///< from the left edge of its column
  Length rule_above;          ///< from the rule down to the top of the band
  std::optional<FlowImage> image;
  bool may_break_before = true;
  bool must_break_before = false;
  std::string outline;       ///< bookmark of a section that begins here
  std::uint32_t region = 0;  ///< into `Document::regions`: what is read together
  /// Room above it where it opens a page, and below it where it ends one: the padding of
  /// the frames that are divided there.
  Length frame_room;
  /// Room above it where it opens a page, so that its formulas stay below the margin and
  /// it stands on the grid; and below it where it ends one.
  Length head_room, foot_room;
  bool has_formulas =
      false;  ///< itself or the line above: no room between them is to spare
  /// Share of the room left on the last page that the space before it takes: 2 of a
  /// section, 1 of an entry.
  std::uint8_t fill = 0;
};

/// A box around lines of a column; on each page it shows around those that stand there.
struct FlowFrame {
  std::size_t begin = 0, end = 0;  ///< lines of its column
  Length x, width;                 ///< from the left edge of its column
  Length above,
      below;       ///< its edges from the top of its first line, the foot of its last
  Length padding;  ///< between an edge and the lines where a page divides it
  std::optional<RuleLine> rules;  ///< of its four sides
  std::optional<Color> fill;
};

/// Where a part of the document stands that may be left out, or a section.
struct FlowPart {
  const DropRank* rank = nullptr;  ///< null: a section, which goes with all its entries
  const Block* block = nullptr;    ///< null: a row of a table
  const TableRow* row = nullptr;
  std::size_t begin = 0, end = 0;  ///< lines of its column
  bool shares_lines = false;       ///< others stand beside it
};

/// One column of the document, as if pages had no end.
struct FlowColumn {
  std::vector<FlowLine> lines;
  std::vector<FlowFrame> frames;
  std::vector<FlowPart> parts = {};  ///< the outer behind the inner
};

/// The document set in endless columns.
struct Flow {
  std::deque<FlowParagraph> paragraphs;
  std::vector<FlowColumn> columns;  ///< parallel to `Document::columns`
  std::vector<StructureNode> structure;
  std::vector<const Image*> images;
};

/// What paragraphs are set with.
struct TypeTools {
  const ShapedDocument& shaped;
  const FontSet& fonts;
  Hyphenator& hyphenator;
  Diagnostics& diagnostics;
  LayoutTimings* timings = nullptr;

  /// The same for a trial: its findings go elsewhere, its time is not counted.
  [[nodiscard]] TypeTools reporting_to(Diagnostics& other) const {
    return {shaped, fonts, hyphenator, other, nullptr};
  }
};

/// Sets the blocks of every region below each other in its column.
Flow make_flow(const Document& document, const TypeTools& tools);

/// Breaks a shaped paragraph at a measure; reports `overfull-line`.
FlowParagraph set_flow_paragraph(const ShapedParagraph& shaped, Length measure,
                                 const TypeTools& tools);

/// Distance from the top of a line of a paragraph to its baseline: half the leading's
/// excess over the type size, then the ascent of the em box. That of Han is 0.88 em
/// (OpenType BASE `ideo` is 0.12 em below the Latin baseline); Latin lines use it too,
/// for one grid.
Length baseline_of(const Paragraph& paragraph);

/// Where the whole of a picture lies if a box shows a part of it: of its width the
/// middle, of its height rather the upper part, where the head is.
Rect cover(const Rect& box, const ImageHeader& image);

/// Sets lines further apart where the ink of a formula would touch the line above or
/// below.
void make_room_for_formulas(const Flow& flow, FlowColumn& column);

/// The first and the last baseline in a band, from its top.
struct Baselines {
  Length first, last;
};

/// Those of a line of text, or of the texts that a band of several cells holds below each
/// other; nothing if it holds no text.
std::optional<Baselines> baselines_of(const FlowLine& line);

/// The lines whose distance from the one before them is fixed: pieces or a picture below
/// them reach across it. Parallel to `lines`.
std::vector<bool> find_fixed_lines(const std::vector<FlowLine>& lines);

/// Moves the lines of a column onto a grid, each less than a step.
void align_to_grid(const BaselineGrid& grid, FlowColumn& column);

/// Fills pages of a height from the top, breaking at the last allowed place.
std::vector<PageBreak> paginate(const FlowColumn& column, Length height);

/// Where the lines of a page of a column stand: the top of each, from the page's top
/// edge.
std::vector<Length> line_tops(const FlowColumn& column, PageBreak lines, Length top);

/// Draws the frames of a column on a page: fills first, then each rule once where frames
/// share an edge. `left` is the column's edge, `tops` tells where its lines stand.
void place_frames(const FlowColumn& column, PageBreak lines,
                  const std::vector<Length>& tops, Length left, Page& page);

/// Puts the lines of the pages at their places; `breaks` are those of each column.
Pages place_pages(const Document& document, const Flow& flow,
                  const std::vector<std::vector<PageBreak>>& breaks,
                  const FontSet& fonts);

/// Sets the running lines of a document on pages that are otherwise complete; they are
/// artifacts, not part of the text. A name that leaves a line no room is shortened.
void place_running_lines(const Document& document, const TypeTools& tools, Pages& pages);

/// What is read behind a set line.
enum class ReadNext : std::uint8_t { own_text, other_cell };

/// Adds one set line to a page: text items, underlines, icons and links.
void place_line(const FlowParagraph& paragraph, std::size_t line, Length edge,
                Length baseline, StructureId structure, const FontSet& fonts, Page& page,
                ReadNext next = ReadNext::own_text);

}  // namespace jianli
