// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/syntax_tree.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/quote.h"

namespace jianli {
namespace {

/// `begin-end`, with the source's number where it is not the tree's own.
std::string place(const SyntaxTree& tree, Span span) {
  if (span.source == tree.source) return fmt::format("{}-{}", span.begin, span.end);
  if (!span.known()) return "nowhere";
  return fmt::format("@{}:{}-{}", span.source, span.begin, span.end);
}

void dump_node(const SyntaxTree& tree, NodeId id, std::size_t indent, std::string& out) {
  const Node& node = tree[id];
  const std::string where = place(tree, node.span);
  const std::string margin(indent, ' ');
  switch (node.kind) {
    case NodeKind::null:
      out += fmt::format("null {}\n", where);
      break;
    case NodeKind::scalar:
      out += fmt::format("{} {} {}\n", node.quoted ? "quoted" : "plain", where,
                         quote(node.value));
      break;
    case NodeKind::sequence:
      out += fmt::format("sequence {}\n", where);
      for (const NodeId item : node.items) {
        out += margin + "- ";
        dump_node(tree, item, indent + 2, out);
      }
      break;
    case NodeKind::mapping:
      out += fmt::format("mapping {}\n", where);
      for (const MappingEntry& entry : node.entries) {
        out += fmt::format("{}{} {}: ", margin, quote(entry.key),
                           place(tree, entry.key_span));
        dump_node(tree, entry.value, indent + 2, out);
      }
      break;
  }
}

}  // namespace

const Node* SyntaxTree::find(const Node& mapping, std::string_view key) const {
  const auto entry = std::ranges::find(mapping.entries, key, &MappingEntry::key);
  return entry == mapping.entries.end() ? nullptr : &nodes[entry->value];
}

std::string dump(const SyntaxTree& tree) {
  if (tree.nodes.empty()) return {};
  std::string out;
  dump_node(tree, tree.root, 0, out);
  return out;
}

}  // namespace jianli
