// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/length.h"
#include "exchange/yamlresume.h"

namespace jianli {
namespace {

/// The value at a path below a node; nothing if a part of it is absent.
const Node* find_path(const SyntaxTree& tree, const Node* node,
                      std::initializer_list<std::string_view> path) {
  for (const std::string_view key : path) {
    if (node == nullptr || node->kind != NodeKind::mapping) return nullptr;
    node = tree.find(*node, key);
  }
  return node;
}

/// The layout that makes a PDF, else the first.
const Node* chosen_layout(const SyntaxTree& tree) {
  const Node* list = find_path(tree, &tree.top(), {"layouts"});
  if (list == nullptr || list->items.empty()) return nullptr;
  for (const NodeId id : list->items) {
    const Node* engine = find_path(tree, &tree[id], {"engine"});
    if (engine != nullptr && engine->value == "latex") return &tree[id];
  }
  return &tree[list->items.front()];
}

/// Puts the sections a layout names first, the others behind them as they are.
void reorder(const SyntaxTree& tree, const Node& order,
             std::vector<DraftSection>& sections) {
  auto begin = sections.begin();
  for (const NodeId id : order.items) {
    const auto found =
        std::ranges::find(begin, sections.end(), tree[id].value, &DraftSection::kind);
    if (found == sections.end()) continue;
    std::rotate(begin, found, found + 1);
    ++begin;
  }
}

}  // namespace

Draft read_yamlresume_layouts(const Importer& importer, std::string_view locale,
                              std::vector<DraftSection> sections) {
  const SyntaxTree& tree = importer.tree;
  const Node* layout = chosen_layout(tree);
  Draft design;
  if (const Node* paper = find_path(tree, layout, {"page", "paperSize"});
      paper != nullptr && paper->value == "letter") {
    design.add("paper", "letter");
  }
  if (const Node* size = find_path(tree, layout, {"typography", "fontSize"});
      size != nullptr && read_length(size->value)) {
    Draft sizes, tokens;
    sizes.add("body", size->value);
    tokens.add("sizes", std::move(sizes));
    design.add("tokens", std::move(tokens));
  }
  // The summary stands in `basics` there, before every section.
  sections.insert(sections.begin(), {"summary", {}});
  const Node* order = find_path(tree, layout, {"sections", "order"});
  const Node* aliases = find_path(tree, layout, {"sections", "aliases"});
  if (order != nullptr) reorder(tree, *order, sections);
  if (aliases != nullptr) {
    for (DraftSection& section : sections) {
      const Node* alias = find_path(tree, aliases, {section.kind});
      if (alias != nullptr) section.heading = trimmed(alias->value);
    }
  }
  if (order != nullptr || aliases != nullptr) {
    design.add("sections", order_of(sections, locale));
  }
  return design;
}

}  // namespace jianli
