// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
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
  figure,
  artifact,  ///< rules, page numbers: not part of the text
};

/// `entry-head` and so on, as dumps name a role.
std::string_view name_of(Role role);

/// What the text of an inline is: writing, or a formula in TeX's notation.
enum class InlineKind : std::uint8_t { writing, math };

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
};

/// Text that is broken into lines.
struct Paragraph {
  std::vector<Inline> inlines;
  std::string language;  ///< dominant language: rules of breaking and punctuation
  Align align = Align::start;
  Length justify_from;  ///< with `justify`: narrower measures are set ragged
  Length leading;       ///< baseline to baseline
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

/// A bullet: its label hangs in a column of width `indent`, the body is set to its right.
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

/// One block of the page flow.
struct Block {
  Role role = Role::paragraph;
  Length space_before;  ///< dropped at the top of a page; neighbours: the larger wins
  Length space_after;
  bool keep_with_next = false;  ///< no page break behind it
  bool keep_together = false;   ///< no page break inside if it fits on one page
  bool break_before = false;    ///< starts a page
  Span span;
  std::variant<Group, Paragraph, Row, ListItem, RuleLine, Portrait> content;
};

/// The page number, set from page `from_page` on; `{page}` and `{pages}` are replaced.
struct Footer {
  std::string pattern;
  TextStyle style;
  std::string language;
  std::uint32_t from_page = 2;
  Length baseline;  ///< distance from the page's bottom edge
  Typography typography;
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
  Footer footer;
  std::vector<Block> blocks;
};

/// The document as indented text, for golden tests.
std::string dump(const Document& document);

}  // namespace jianli
