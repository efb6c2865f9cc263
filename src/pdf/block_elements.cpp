// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/block_elements.h"

#include <algorithm>
#include <map>
#include <optional>
#include <variant>

namespace jianli {
namespace {

bool is_cell(Role role) { return role == Role::table_cell || role == Role::table_header; }

/// Whether elements of a type hold other elements and no text (ISO 32000-1 §14.8.4.2).
bool is_grouping(ElementType type) {
  return type == ElementType::document || type == ElementType::section ||
         type == ElementType::division;
}

/// What the pages hold of a node of the logical structure.
struct NodeContent {
  bool shown = false;                     ///< it or what it contains stands on a page
  std::uint32_t children = 0;             ///< that are shown
  bool has_more = false;                  ///< of an entry: more than its head is shown
  bool heads_entries = false;             ///< of a section: an entry of it has more
  bool numbered = false;                  ///< its label is a number
  const std::string* language = nullptr;  ///< of all its text, if it is one
  bool mixed = false;                     ///< its text has several languages
};

void note_text(const TextItem& item, NodeContent& content) {
  content.shown = true;
  if (content.language == nullptr) {
    content.language = &item.language;
    content.numbered = !item.text.empty() && item.text[0] >= u'0' && item.text[0] <= u'9';
  } else if (*content.language != item.language) {
    content.mixed = true;
  }
}

std::vector<NodeContent> find_content(const Pages& pages) {
  const std::vector<StructureNode>& nodes = pages.structure;
  std::vector<NodeContent> contents(nodes.size());
  contents[0].shown = true;
  for (const Page& page : pages.pages) {
    for (const PageItem& item : page.items) {
      if (const auto* const text = std::get_if<TextItem>(&item)) {
        if (nodes[text->structure].role != Role::artifact) {
          note_text(*text, contents[text->structure]);
        }
      } else if (const auto* const image = std::get_if<ImageItem>(&item)) {
        contents[image->structure].shown = true;
      } else if (const auto* const link = std::get_if<LinkItem>(&item)) {
        contents[link->structure].shown = true;
      }
    }
  }
  // Parents come before their children.
  for (std::size_t i = nodes.size(); i-- > 1;) {
    if (!contents[i].shown) continue;
    NodeContent& parent = contents[nodes[i].parent];
    parent.shown = true;
    ++parent.children;
    if (nodes[i].role != Role::entry_head) parent.has_more = true;
    if (nodes[i].role == Role::entry && contents[i].has_more) parent.heads_entries = true;
  }
  // A table that is shown has all its cells, empty ones, too.
  for (std::size_t i = 1; i < nodes.size(); ++i) {
    const bool in_table = is_cell(nodes[i].role) || nodes[i].role == Role::table_row;
    if (in_table && contents[nodes[i].parent].shown) contents[i].shown = true;
  }
  return contents;
}

/// Makes the elements of nodes in their order.
struct ElementMaker {
  const Pages& pages;
  const std::vector<NodeContent>& contents;
  std::vector<StructureElement>& elements;
  BlockElements made = {};
  int last_level = 0;      ///< of the last heading
  int title_level = 0;     ///< 1 from the title on
  int section_level = 0;   ///< of the heading at hand, which those below it follow
  StructureId headed = 0;  ///< the entry whose head was made last
  std::map<StructureId, ElementId> inner_lists = {};  ///< by what their items stand in

  [[nodiscard]] const StructureNode& node(StructureId id) const {
    return pages.structure[id];
  }

  /// A heading of a level, or the one below the heading before it.
  ElementType heading(int level) {
    static constexpr ElementType kTypes[] = {
        ElementType::heading_1, ElementType::heading_2, ElementType::heading_3,
        ElementType::heading_4};
    last_level = std::min({level, last_level + 1, 4});
    return kTypes[last_level - 1];
  }

  ElementType title() {
    title_level = section_level = 1;
    return heading(1);
  }

  ElementType section_heading() {
    section_level = title_level + 1;
    return heading(section_level);
  }

  /// The first line of an entry is a heading if something stands below those of its
  /// section.
  ElementType entry_head(StructureId id) {
    const StructureId parent = node(id).parent;
    const bool heads = contents[node(parent).parent].heads_entries;
    if (!heads || headed == parent) return ElementType::paragraph;
    headed = parent;
    int level = section_level;
    for (StructureId id = parent; node(id).role == Role::entry; id = node(id).parent)
      ++level;
    return heading(level);
  }

  /// What a node is; nothing if its content is its parent's.
  std::optional<ElementType> type_of(StructureId id) {
    const StructureId parent = node(id).parent;
    const Role around = node(parent).role;
    switch (node(id).role) {
      case Role::document:
        return ElementType::document;
      case Role::section:
        section_level = title_level;  // until its heading
        return ElementType::section;
      case Role::header:
        return ElementType::section;
      case Role::title:
        return title();
      case Role::heading:
        return section_heading();
      case Role::entry:
        // One line alone is no part of its own.
        if (contents[id].children == 1) return std::nullopt;
        return ElementType::division;
      case Role::entry_head:
        return entry_head(id);
      case Role::paragraph: {
        // The only paragraph of an item, a cell or another is what that holds.
        const bool alone = contents[parent].children == 1;
        const bool is_inner = around == Role::list_body || around == Role::paragraph;
        if (alone && (is_inner || is_cell(around))) return std::nullopt;
        return ElementType::paragraph;
      }
      case Role::list:
        return ElementType::list;
      case Role::list_item:
        return ElementType::list_item;
      case Role::label:
        return ElementType::label;
      case Role::list_body:
        return ElementType::list_body;
      case Role::figure:
        return ElementType::figure;
      case Role::table:
        return ElementType::table;
      case Role::table_row:
        return ElementType::table_row;
      case Role::table_header:
        return ElementType::table_header;
      case Role::table_cell:
        return ElementType::table_cell;
      case Role::group:
      case Role::artifact:
        return std::nullopt;
    }
    return std::nullopt;
  }

  /// The list of an item: items below the text of another have none of their own.
  ElementId list_around(StructureId id) {
    const StructureId parent = node(id).parent;
    const ElementId around = made.of_node[parent];
    if (elements[around].type == ElementType::list) return around;
    const auto [place, is_new] =
        inner_lists.try_emplace(parent, static_cast<ElementId>(elements.size()));
    if (is_new) elements.push_back({.type = ElementType::list, .parent = around});
    return place->second;
  }

  void make(StructureId id) {
    const StructureId parent = node(id).parent;
    made.of_node[id] = made.of_node[parent];
    made.languages[id] = made.languages[parent];
    if (!contents[id].shown) return;
    std::optional<ElementType> type = type_of(id);
    const bool has_text = contents[id].language != nullptr;
    if (!type && has_text && is_grouping(elements[made.of_node[id]].type)) {
      type = ElementType::paragraph;
    }
    if (!type) return;
    StructureElement element{.type = *type, .parent = made.of_node[parent]};
    if (*type == ElementType::list_item) element.parent = list_around(id);
    element.column_span = node(id).column_span;
    element.row_span = node(id).row_span;
    if (contents[id].language != nullptr && !contents[id].mixed &&
        *contents[id].language != made.languages[id]) {
      element.language = *contents[id].language;
      made.languages[id] = element.language;
    }
    if (*type == ElementType::label && contents[id].numbered) {
      elements[elements[element.parent].parent].numbered = true;
    }
    made.of_node[id] = static_cast<ElementId>(elements.size());
    elements.push_back(std::move(element));
  }
};

/// The cells of every row of a table, by the row's element.
struct TableRowCells {
  ElementId row = 0;
  std::vector<ElementId> cells = {};
};

/// Gives header cells their scope and makes all rows of a table equally wide, as they are
/// not where its cells were set below each other.
void complete_table(const std::vector<TableRowCells>& rows,
                    std::vector<StructureElement>& elements) {
  std::vector<std::uint32_t> widths(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool all_headers = std::ranges::all_of(rows[i].cells, [&](ElementId id) {
      return elements[id].type == ElementType::table_header;
    });
    for (const ElementId id : rows[i].cells) {
      StructureElement& cell = elements[id];
      // No cell reaches below the table.
      cell.row_span =
          std::min(cell.row_span, static_cast<std::uint32_t>(rows.size() - i));
      for (std::size_t row = i; row < i + cell.row_span; ++row) {
        widths[row] += cell.column_span;
      }
      if (cell.type == ElementType::table_header) {
        cell.scope = all_headers ? HeaderScope::column : HeaderScope::row;
      }
    }
  }
  const std::uint32_t width = *std::ranges::max_element(widths);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::uint32_t missing = width - widths[i];
    if (missing == 0) continue;
    if (!rows[i].cells.empty() && elements[rows[i].cells.back()].row_span == 1) {
      elements[rows[i].cells.back()].column_span += missing;
    } else {
      elements.push_back({.type = ElementType::table_cell,
                          .parent = rows[i].row,
                          .column_span = missing});
    }
  }
}

void complete_tables(std::vector<StructureElement>& elements) {
  const std::size_t count = elements.size();
  for (ElementId table = 0; table < count; ++table) {
    if (elements[table].type != ElementType::table) continue;
    std::vector<TableRowCells> rows;
    for (ElementId id = table + 1; id < count; ++id) {
      const StructureElement& element = elements[id];
      if (element.type == ElementType::table_row && element.parent == table) {
        rows.push_back({id});
      }
      if (!rows.empty() && element.parent == rows.back().row) {
        rows.back().cells.push_back(id);
      }
    }
    if (!rows.empty()) complete_table(rows, elements);
  }
}

}  // namespace

BlockElements make_block_elements(const Pages& pages,
                                  std::vector<StructureElement>& elements) {
  const std::vector<NodeContent> contents = find_content(pages);
  ElementMaker maker{pages, contents, elements};
  const std::size_t count = pages.structure.size();
  maker.made.of_node.resize(count);
  maker.made.languages.resize(count);
  elements.push_back({.type = ElementType::document});
  maker.made.languages[0] = pages.language;
  for (StructureId id = 1; id < count; ++id) maker.make(id);
  complete_tables(elements);
  maker.made.count = static_cast<ElementId>(elements.size());
  return std::move(maker.made);
}

}  // namespace jianli
