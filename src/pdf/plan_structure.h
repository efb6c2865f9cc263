// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "layout/pages.h"
#include "pdf/plan_spans.h"

namespace jianli {

/// What an element of the structure tree is: a standard type of ISO 32000-1 §14.8.4.
enum class ElementType : std::uint8_t {
  document,
  section,
  division,
  heading_1,
  heading_2,
  heading_3,
  heading_4,
  paragraph,
  list,
  list_item,
  label,
  list_body,
  table,
  table_row,
  table_header,
  table_cell,
  figure,
  formula,
  link,
  span,
};

/// `Sect` and so on, as the file writes a type.
std::string_view name_of(ElementType type);

/// Index into `StructurePlan::elements`.
using ElementId = std::uint32_t;

/// What a kid of an element is: another element, a marked-content sequence of a page, or
/// the annotation of a link.
enum class KidKind : std::uint8_t { element, content, annotation };

struct StructureKid {
  KidKind kind = KidKind::element;
  std::uint32_t number = 0;  ///< of the element; of the sequence (MCID) or the annotation
                             ///< on its page
  std::uint32_t page = 0;    ///< of a sequence or an annotation
};

/// What says whose head a table's header cell is.
enum class HeaderScope : std::uint8_t { none, row, column };

/// An element of the structure tree.
struct StructureElement {
  ElementType type = ElementType::document;
  ElementId parent = 0;
  std::string alt = {};       ///< of a figure or formula, UTF-8
  std::string language = {};  ///< BCP 47, where it is not that of the parent
  std::uint32_t column_span = 1, row_span = 1;
  HeaderScope scope = HeaderScope::none;
  Rect box = {};                        ///< of a figure, from the page's top left corner
  bool numbered = false;                ///< a list's labels are numbers
  std::vector<StructureKid> kids = {};  ///< in reading order
};

/// What an item of a page belongs to.
enum class MarkingKind : std::uint8_t {
  none,        ///< an annotation: no part of the content
  decoration,  ///< an artifact of the layout
  running,     ///< an artifact of pagination (ISO 32000-1 §14.8.2.2.2)
  content,     ///< a marked-content sequence
};

struct ItemMark {
  MarkingKind kind = MarkingKind::none;
  std::uint32_t sequence = 0;  ///< MCID of content; of pagination 0, or 1 + an index into
                               ///< `PageMarks::told`
  friend bool operator==(const ItemMark&, const ItemMark&) = default;
};

/// A marked-content sequence.
struct MarkedSequence {
  ElementId element = 0;
  bool is_told = false;  ///< `text` stands for its glyphs
  std::u16string text = {};
};

/// What a page's content and annotations belong to.
struct PageMarks {
  /// By item its mark, of a text item one for each of its spans.
  std::vector<std::vector<ItemMark>> items;
  std::vector<MarkedSequence> sequences;  ///< by MCID
  std::vector<std::u16string> told;       ///< texts of spans of pagination
  std::vector<ElementId> links;           ///< by annotation: the element
};

/// The structure tree of a document and where its content stands.
struct StructurePlan {
  std::vector<StructureElement> elements;  ///< [0] is the document; parents come first
  std::vector<PageMarks> pages;
};

/// Decides on the structure tree: its elements from the roles of blocks, links, formulas
/// and languages, in reading order (ISO 32000-1 §14.7, ISO 14289-1 §7).
/// `spans` is parallel to the pages.
StructurePlan plan_structure(const Pages& pages, const std::vector<PageSpans>& spans);

}  // namespace jianli
