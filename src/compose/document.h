// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/length.h"
#include "base/span.h"
#include "image/image.h"
#include "style/text_style.h"

namespace jianli {

/// What a block or line is for the reader; becomes the structure tag of the PDF.
enum class Role : std::uint8_t {
  document,
  header,
  section,
  title,    ///< the name at the top
  heading,  ///< a section's title
  entry,
  entry_head,
  paragraph,
  list,
  list_item,
  label,      ///< the mark of a list's item
  list_body,  ///< what it marks
  figure,
  group,  ///< blocks that stand together, without a meaning of their own
  table,
  table_row,
  table_header,  ///< a cell that says what others hold
  table_cell,
  artifact,  ///< rules, page numbers: not part of the text
};

/// `entry-head` and so on, as dumps name a role.
std::string_view name_of(Role role);

/// What the text of an inline is: writing, or a formula in TeX's notation.
enum class InlineKind : std::uint8_t { writing, math };

/// Small drawings that stand before a contact; outlines, never text.
enum class Icon : std::uint8_t {
  none,
  phone,
  email,
  place,
  web,
  code,     ///< of a network of programmers
  person,   ///< of any other network
  message,  ///< of a messenger
};

/// A stretch of text of one style and language.
struct Inline {
  std::string text;  ///< UTF-8, no line breaks except U+2028 for a forced one
  TextStyle style;
  std::string language;  ///< BCP 47
  std::string link;      ///< URI, or empty
  Span span;  ///< the user's bytes; equal in size to `text` when they are the text
  bool whole =
      false;  ///< a line ends inside it, or between it and another such, only in need
  InlineKind kind = InlineKind::writing;
  std::uint16_t spread = 0;  ///< room between two Han characters, 1/1000 em
  bool separator = false;    ///< vanishes where a line ends at it
  Icon icon = Icon::none;    ///< drawn before its first character, in room of its own
};

/// Text that is broken into lines.
struct Paragraph {
  /// Its place among all paragraphs of the document, whatever the density: what is shaped
  /// once serves all densities by it.
  std::uint32_t number = 0;
  std::vector<Inline> inlines;
  std::string language;  ///< dominant language: rules of breaking and punctuation
  Align align = Align::start;
  Length justify_from;  ///< with `justify`: narrower measures are set ragged
  Length leading;       ///< baseline to baseline
  Length indent;        ///< room before its first line
  Typography typography;
};

/// A cell of a row. Cells share the first baseline.
struct Cell {
  Paragraph paragraph;
  Align align = Align::start;  ///< where the cell stands: start, center or end of the row
};

/// Parts side by side, such as a title and its dates. The end cell keeps its natural
/// width and is never broken unless it alone is wider than the row; the start cell takes
/// the rest and may break into several lines.
struct Row {
  std::vector<Cell> cells;
  Length gap;  ///< least distance between neighbours
};

struct Block;

/// A bullet: its label, or an icon, hangs in a column of width `indent`, the body is set
/// to its right.
struct ListItem {
  Paragraph label;
  Length indent;
  std::vector<Block> body;
};

/// Blocks one below the other. `outline` is the bookmark text of a section.
struct Group {
  std::string outline;
  std::vector<Block> blocks;
};

/// A horizontal line over the whole measure, drawn as an artifact.
struct RuleLine {
  Length thickness;
  Color color;
};

/// A picture at the right edge and the blocks left of it. It is as high as these where
/// that is between its bounds.
struct Portrait {
  const Image* image = nullptr;
  std::string alt;  ///< what it shows, for readers who cannot see it
  Span span;
  std::uint32_t width = 1, height = 1;  ///< the proportions it is cropped to
  Length least_height, greatest_height;
  Length gap;  ///< between the blocks and the picture
  std::vector<Block> blocks;
};

/// A picture that stands alone.
struct Figure {
  const Image* image = nullptr;
  std::string alt;  ///< what it shows, for readers who cannot see it
  Span span;
  Length width, height;  ///< it is cropped to these; smaller in proportion if need be
  Align align = Align::start;
};

/// What may be left out so that the rest fits.
struct DropRank {
  std::int32_t priority = 0;  ///< the lowest goes first; of equals the last in the file
  bool dropped = false;       ///< it goes
};

/// A cell of a table or grid: blocks below each other.
struct TableCell {
  std::vector<Block> blocks;
  std::uint32_t column_span = 1, row_span = 1;
  bool is_header = false;     ///< says what others hold
  bool middle = false;        ///< its blocks stand in the middle of its height
  std::optional<Color> fill;  ///< of its ground
};

struct TableRow {
  std::vector<TableCell> cells;
  std::optional<DropRank> drop = std::nullopt;  ///< nothing: never left out
};

/// Cells in columns and rows; with rules around them, or without as a grid. A row of one
/// cell is divided between pages as its blocks would be, one of several is not if it fits
/// on a page.
struct Table {
  /// Shares of the measure, one a column; 0: as wide as what stands in it alone, if that
  /// leaves as much to the others. What such columns leave is the others', or theirs.
  std::vector<std::uint32_t> widths;
  Length column_gap, row_gap;
  Length padding_x, padding_y;    ///< between a cell's edge and its blocks
  std::optional<RuleLine> rules;  ///< around every cell; those of neighbours are one
  std::vector<TableRow> rows;
};

/// One block of the page flow.
struct Block {
  Role role = Role::paragraph;
  Length space_before;  ///< dropped at the top of a page; neighbours: the larger wins
  Length space_after;
  bool keep_with_next = false;   ///< no page break behind it
  bool keep_together = false;    ///< no page break inside if it fits on one page
  bool break_before = false;     ///< starts a page
  std::optional<DropRank> drop;  ///< nothing: never left out
  /// Whether room left on the last page may widen the space before it.
  bool takes_fill = false;
  Span span;
  std::variant<Group, Paragraph, Row, ListItem, RuleLine, Portrait, Figure, Table>
      content;
};

/// A line in the margin of pages from `from_page` on.
struct RunningLine {
  /// `{page}` and `{pages}` are replaced by numbers, `{name}` by the document's author.
  std::string pattern;
  TextStyle style;
  std::string language;
  std::uint32_t from_page = 2;
  Align align = Align::center;
  Length baseline;  ///< from the top edge of the page
  Typography typography;
  Span span;  ///< of the pattern
};

/// A column of every page between its top and its bottom margin.
struct PageColumn {
  Length x;  ///< from the left edge of the page
  Length width;
};

/// Blocks that flow through a column, behind those of the regions before it.
struct Region {
  std::size_t column = 0;  ///< into `Document::columns`
  std::vector<Block> blocks;
};

/// Where the baselines of columns that face each other stand: `first` below the top
/// margin, or that and a multiple of `step`.
struct BaselineGrid {
  Length first, step;
};

/// A coloured strip from the top edge of every page to its bottom edge.
struct Tint {
  Length x, width;
  Color color;
};

/// A document ready for layout: no résumé left in it, every text and measure decided.
struct Document {
  std::string title;
  std::string author;
  std::string language;  ///< BCP 47
  /// Languages whose Chinese characters the document shows, the first that of characters
  /// in text of another language.
  std::vector<std::string> han_languages;
  PageGeometry page;
  std::vector<FontRoleRequest> fonts;
  std::vector<RunningLine> running;
  std::vector<Tint> tints;
  std::vector<PageColumn> columns;
  std::optional<BaselineGrid> grid;  ///< of several columns
  std::vector<Region> regions;       ///< in reading order
  std::uint32_t paragraph_count = 0;
};

/// The document as indented text, for golden tests.
std::string dump(const Document& document);

}  // namespace jianli
