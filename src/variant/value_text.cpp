// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/value_text.h"

#include <algorithm>

#include "base/quote.h"

namespace jianli {
namespace {

/// Whether a text without quotes might be taken for more than itself.
bool needs_quotes(const std::string& text) {
  if (text.empty() || text == "null" || text == "~") return true;
  if (text.front() == ' ' || text.back() == ' ') return true;
  return text.find_first_of("[]{},:\"'#\n\t") != std::string::npos;
}

void write(const SyntaxTree& tree, NodeId id, std::string& out) {
  const Node& node = tree[id];
  switch (node.kind) {
    case NodeKind::null:
      out += "null";
      return;
    case NodeKind::scalar:
      out += needs_quotes(node.value) ? quote(node.value) : node.value;
      return;
    case NodeKind::sequence:
      out += '[';
      for (std::size_t i = 0; i < node.items.size(); ++i) {
        if (i > 0) out += ", ";
        write(tree, node.items[i], out);
      }
      out += ']';
      return;
    case NodeKind::mapping:
      out += '{';
      for (std::size_t i = 0; i < node.entries.size(); ++i) {
        if (i > 0) out += ", ";
        const std::string& key = node.entries[i].key;
        out += needs_quotes(key) ? quote(key) : key;
        out += ": ";
        write(tree, node.entries[i].value, out);
      }
      out += '}';
      return;
  }
}

void flatten(const SyntaxTree& tree, const Node& mapping, Depth depth,
             const std::string& prefix,
             std::vector<std::pair<std::string, std::string>>& values) {
  for (const MappingEntry& entry : mapping.entries) {
    const Node& value = tree[entry.value];
    const std::string path = prefix + entry.key;
    const bool is_parted = value.kind == NodeKind::mapping && !value.entries.empty();
    if (is_parted && depth == Depth::all) {
      flatten(tree, value, depth, path + ".", values);
    } else {
      values.emplace_back(path, value_text(tree, entry.value));
    }
  }
}

}  // namespace

std::string value_text(const SyntaxTree& tree, NodeId id) {
  std::string text;
  write(tree, id, text);
  return text;
}

std::vector<std::pair<std::string, std::string>> flat_values(const SyntaxTree& tree,
                                                             const Node& mapping,
                                                             Depth depth) {
  std::vector<std::pair<std::string, std::string>> values;
  flatten(tree, mapping, depth, "", values);
  return values;
}

}  // namespace jianli
