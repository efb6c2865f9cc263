// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "pdf/block_elements.h"
#include "pdf/plan_structure.h"

namespace jianli::testing {

/// A text of a node, on one line with all others.
inline TextItem text_of_node(StructureId node, std::u16string text,
                             std::string language = "zh-Hans") {
  TextItem item;
  item.structure = node;
  item.language = std::move(language);
  item.text = std::move(text);
  for (std::uint32_t i = 0; i < item.text.size(); ++i) {
    PlacedGlyph glyph;
    glyph.text_begin = i;
    glyph.text_end = i + 1;
    item.glyphs.push_back(glyph);
  }
  return item;
}

/// The structure of pages whose glyphs read as their fonts say.
inline StructurePlan plan_plainly(const Pages& pages) {
  std::vector<PageSpans> spans;
  for (const Page& page : pages.pages) {
    PageSpans& own = spans.emplace_back(page.items.size());
    for (std::size_t i = 0; i < page.items.size(); ++i) {
      if (const auto* const text = std::get_if<TextItem>(&page.items[i])) {
        own[i].push_back({0, static_cast<std::uint32_t>(text->glyphs.size())});
      }
    }
  }
  return plan_structure(pages, spans);
}

/// An element as `Sect(H2(0) P(1 2))`: numbers are sequences, of further pages `1/0`, and
/// `@` stands before annotations.
inline std::string outline_of(const StructurePlan& plan, ElementId id = 0) {
  const StructureElement& element = plan.elements[id];
  std::string out(name_of(element.type));
  if (!element.language.empty()) out += ":" + element.language;
  if (element.column_span > 1) out += "x" + std::to_string(element.column_span);
  if (element.kids.empty()) return out;
  out += '(';
  for (const StructureKid& kid : element.kids) {
    if (out.back() != '(') out += ' ';
    if (kid.kind == KidKind::element) {
      out += outline_of(plan, kid.number);
      continue;
    }
    if (kid.kind == KidKind::annotation) out += '@';
    if (kid.page > 0) out += std::to_string(kid.page) + "/";
    out += std::to_string(kid.number);
  }
  return out += ')';
}

/// A page of the nodes' texts in their order, each a letter, for nodes that have any.
struct DrawnNodes {
  Pages pages;

  explicit DrawnNodes(std::vector<StructureNode> nodes) {
    pages.language = "zh-Hans";
    pages.structure = std::move(nodes);
    pages.pages.emplace_back();
  }
  DrawnNodes& text(StructureId node, std::string language = "zh-Hans") {
    pages.pages.back().items.emplace_back(text_of_node(node, u"x", std::move(language)));
    return *this;
  }
  [[nodiscard]] std::string outline() const { return outline_of(plan_plainly(pages)); }
};

}  // namespace jianli::testing
