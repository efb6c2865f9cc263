// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/find_value.h"

#include <algorithm>
#include <string>

#include "base/language.h"
#include "syntax/value_path.h"

namespace jianli {

std::optional<std::size_t> find_entry(const Node& mapping, std::string_view key) {
  const auto& entries = mapping.entries;
  const auto index = [&](auto entry) -> std::optional<std::size_t> {
    if (entry == entries.end()) return std::nullopt;
    return static_cast<std::size_t>(entry - entries.begin());
  };
  const auto exact = std::ranges::find(entries, key, &MappingEntry::key);
  if (exact != entries.end()) return index(exact);
  const std::string language = canonical_language(key);
  // A longer name is a field's rather than a language's.
  constexpr std::size_t kLongestCode = 3;
  if (language.empty() || primary_language(language).size() > kLongestCode) {
    return std::nullopt;
  }
  return index(std::ranges::find_if(entries, [&](const MappingEntry& entry) {
    return canonical_language(entry.key) == language;
  }));
}

std::optional<std::size_t> find_item(const SyntaxTree& tree, const Node& list,
                                     std::string_view name) {
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const Node* const id = tree.find(tree[list.items[i]], "id");
    if (id != nullptr && id->value == name) return i;
  }
  const std::optional<std::size_t> index = read_index(name);
  return index && *index < list.items.size() ? index : std::nullopt;
}

std::optional<NodeId> find_value(const SyntaxTree& tree, std::string_view path) {
  const auto steps = split_path(path);
  if (!steps) return std::nullopt;
  NodeId id = tree.root;
  for (const PathStep& step : *steps) {
    const Node& node = tree[id];
    if (step.bracket) {
      const auto item = find_item(tree, node, step.name);
      if (!item) return std::nullopt;
      id = node.items[*item];
      continue;
    }
    const bool is_last = step.end == path.size();
    if (node.kind == NodeKind::scalar && is_last) return id;
    const auto entry = find_entry(node, step.name);
    if (entry) {
      id = node.entries[*entry].value;
      continue;
    }
    // What was set in one language left the others what there was.
    const bool has_others = is_last && !node.entries.empty() &&
                            node.entries.front().key.empty() &&
                            !node.entries.front().key_span.known();
    return has_others ? std::optional(node.entries.front().value) : std::nullopt;
  }
  return id;
}

}  // namespace jianli
