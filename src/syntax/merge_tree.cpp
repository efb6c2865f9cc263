// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/merge_tree.h"

#include <unordered_map>
#include <utility>

#include "syntax/limits.h"

namespace jianli {
namespace {

void report_duplicate(const MappingEntry& entry, Span first, const Sources& sources,
                      Diagnostics& diagnostics) {
  report_second_key(entry, first,
                    say("the key `{}` stands in `{}`, too", std::string(entry.key),
                        sources[first.source].name),
                    "keep it in one of the two files", diagnostics);
}

}  // namespace

void report_second_key(const MappingEntry& entry, Span first, Message message,
                       Message hint, Diagnostics& diagnostics) {
  Diagnostic diagnostic;
  diagnostic.rule = Rule::duplicate_key;
  diagnostic.span = entry.key_span;
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  diagnostic.notes = {{say("`{}` stands here first", std::string(entry.key)), first}};
  diagnostics.add(std::move(diagnostic));
}

NodeId append_tree(SyntaxTree& tree, SyntaxTree&& added) {
  const auto shift = static_cast<NodeId>(tree.nodes.size());
  for (Node& node : added.nodes) {
    for (NodeId& item : node.items) item += shift;
    for (MappingEntry& entry : node.entries) entry.value += shift;
    tree.nodes.push_back(std::move(node));
  }
  return added.root + shift;
}

void merge_tree(SyntaxTree& tree, SyntaxTree&& part, const Sources& sources,
                Diagnostics& diagnostics) {
  tree.included.push_back(part.source);
  const NodeId root = append_tree(tree, std::move(part));
  std::vector<MappingEntry> added = std::move(tree.nodes[root].entries);
  std::vector<MappingEntry>& entries = tree.nodes[tree.root].entries;
  std::unordered_map<std::string, Span> known;
  for (const MappingEntry& entry : entries) known.emplace(entry.key, entry.key_span);
  std::size_t duplicates = 0;
  for (MappingEntry& entry : added) {
    if (entry.key == "$schema") continue;
    const auto [first, is_new] = known.emplace(entry.key, entry.key_span);
    if (is_new) {
      entries.push_back(std::move(entry));
    } else if (++duplicates <= kMaxFindings) {
      report_duplicate(entry, first->second, sources, diagnostics);
    }
  }
}

}  // namespace jianli
