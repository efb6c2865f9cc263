// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/json_pointer.h"

#include <optional>
#include <vector>

namespace jianli {
namespace {

/// A key as a token of a pointer (RFC 6901 §3).
std::string escaped(const std::string& key) {
  std::string token = "/";
  for (const char c : key) {
    if (c == '~') {
      token += "~0";
    } else if (c == '/') {
      token += "~1";
    } else {
      token += c;
    }
  }
  return token;
}

/// Looks for a node; an alias makes a node the child of several, of which the first
/// counts.
class NodeSearch {
 public:
  NodeSearch(const SyntaxTree& tree, NodeId wanted)
      : tree_(tree), wanted_(wanted), seen_(tree.nodes.size()) {}

  /// The pointer of the node wanted from `id` on; nothing if it is not there.
  // NOLINTNEXTLINE(misc-no-recursion): the depth of a tree is bounded.
  std::optional<std::string> from(NodeId id) {
    if (id == wanted_) return std::string();
    if (seen_[id]) return std::nullopt;
    seen_[id] = true;
    const Node& node = tree_[id];
    for (const MappingEntry& entry : node.entries) {
      if (auto rest = from(entry.value)) return escaped(std::string(entry.key)) + *rest;
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      if (auto rest = from(node.items[i])) return '/' + std::to_string(i) + *rest;
    }
    return std::nullopt;
  }

 private:
  const SyntaxTree& tree_;
  NodeId wanted_;
  std::vector<bool> seen_;
};

bool holds(Span whole, Span place) {
  return whole.source == place.source && whole.begin <= place.begin &&
         place.begin <= whole.end && place.end <= whole.end;
}

/// The pointer of the innermost value whose key or bytes hold a place.
std::string pointer_at(const SyntaxTree& tree, Span place) {
  std::string pointer;
  NodeId id = tree.root;
  for (bool found = true; found;) {
    found = false;
    const Node& node = tree[id];
    for (const MappingEntry& entry : node.entries) {
      const bool at_key = holds(entry.key_span, place);
      if (!at_key && !holds(tree[entry.value].span, place)) continue;
      pointer += escaped(std::string(entry.key));
      if (at_key) return pointer;
      id = entry.value;
      found = true;
      break;
    }
    for (std::size_t i = 0; i < node.items.size() && !found; ++i) {
      if (!holds(tree[node.items[i]].span, place)) continue;
      pointer += '/' + std::to_string(i);
      id = node.items[i];
      found = true;
    }
  }
  return pointer;
}

/// Whether a finding is about a node of another file, such as a template: the same number
/// then stands for another node here.
bool is_foreign(const Node& node, Span place) {
  return node.span.known() && place.known() && node.span.source != place.source;
}

}  // namespace

std::string json_pointer(const SyntaxTree& tree, const Diagnostic& finding) {
  const bool has_node = finding.node && *finding.node < tree.nodes.size();
  if (!has_node || is_foreign(tree[*finding.node], finding.span)) {
    return pointer_at(tree, finding.span);
  }
  return NodeSearch(tree, *finding.node).from(tree.root).value_or(std::string());
}

}  // namespace jianli
