// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/join_variants.h"

#include <algorithm>
#include <utility>

#include "syntax/merge_tree.h"

namespace jianli {
namespace {

/// The mapping of variants in a résumé, made if there is none.
NodeId variants_of(SyntaxTree& tree, Span key_span) {
  Node& top = tree.nodes[tree.root];
  const auto entry = std::ranges::find(top.entries, "variants", &MappingEntry::key);
  if (entry != top.entries.end() && tree[entry->value].kind == NodeKind::mapping) {
    return entry->value;
  }
  const auto id = static_cast<NodeId>(tree.nodes.size());
  if (entry != top.entries.end()) {
    entry->value = id;
  } else {
    top.entries.push_back({"variants", key_span, id});
  }
  Node mapping;
  mapping.kind = NodeKind::mapping;
  mapping.span = key_span;
  tree.nodes.push_back(std::move(mapping));
  return id;
}

}  // namespace

std::vector<std::string> join_variants(SyntaxTree& resume, SyntaxTree&& variants,
                                       const Sources& sources, Diagnostics& diagnostics) {
  std::vector<std::string> names;
  resume.included.push_back(variants.source);
  const NodeId root = append_tree(resume, std::move(variants));
  const auto& entries = resume.nodes[root].entries;
  const auto found = std::ranges::find(entries, "variants", &MappingEntry::key);
  if (found == entries.end()) return names;
  const Span key_span = found->key_span;
  const std::vector<MappingEntry> added = resume.nodes[found->value].entries;
  const NodeId target = variants_of(resume, key_span);
  for (const MappingEntry& entry : added) {
    std::vector<MappingEntry>& known = resume.nodes[target].entries;
    const auto first = std::ranges::find(known, entry.key, &MappingEntry::key);
    if (first != known.end()) {
      report_second_key(entry, first->key_span,
                        say("the variant `{}` stands in `{}`, too",
                            std::string(entry.key), sources[first->key_span.source].name),
                        "give one of the two another name", diagnostics);
      continue;
    }
    known.push_back(entry);
    names.push_back(entry.key);
  }
  return names;
}

}  // namespace jianli
