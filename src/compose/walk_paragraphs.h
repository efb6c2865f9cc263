// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <type_traits>
#include <variant>

#include "compose/document.h"

namespace jianli {

// Goes through all paragraphs of blocks in reading order: calls `visit(paragraph)`. Both
// for blocks that may be changed and for those that may not.
template <class Visit>
void walk_paragraphs(auto& blocks, const Visit& visit);

/// Visits the paragraphs of a block's content.
template <class Visit>
struct ParagraphWalk {
  const Visit& visit;

  void operator()(auto& content) const {
    using Content = std::remove_cvref_t<decltype(content)>;
    if constexpr (std::same_as<Content, Paragraph>) {
      visit(content);
    } else if constexpr (std::same_as<Content, Row>) {
      for (auto& cell : content.cells) visit(cell.paragraph);
    } else if constexpr (std::same_as<Content, ListItem>) {
      visit(content.label);
      walk_paragraphs(content.body, visit);
    } else if constexpr (std::same_as<Content, Group> ||
                         std::same_as<Content, Portrait>) {
      walk_paragraphs(content.blocks, visit);
    } else if constexpr (std::same_as<Content, Table>) {
      for (auto& row : content.rows) {
        for (auto& cell : row.cells) walk_paragraphs(cell.blocks, visit);
      }
    } else {
      static_assert(std::same_as<Content, RuleLine> || std::same_as<Content, Figure>);
    }
  }
};

template <class Visit>
void walk_paragraphs(auto& blocks, const Visit& visit) {
  for (auto& block : blocks) std::visit(ParagraphWalk<Visit>{visit}, block.content);
}

/// All paragraphs of a document but its running lines.
template <class Visit>
void walk_document(auto& document, const Visit& visit) {
  for (auto& region : document.regions) walk_paragraphs(region.blocks, visit);
}

/// Numbers the paragraphs of a document in reading order.
inline void number_paragraphs(Document& document) {
  document.paragraph_count = 0;
  walk_document(document, [&document](Paragraph& paragraph) {
    paragraph.number = document.paragraph_count++;
  });
}

}  // namespace jianli
