// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/prune_tree.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/language.h"
#include "variant/language_choice.h"
#include "variant/list_items.h"

namespace jianli {
namespace {

using Lists = std::vector<ListVersion>;

template <std::size_t kCount>
bool contains(const std::array<std::string_view, kCount>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

/// Whether a field only says in which editions its record stands.
bool only_selects(std::string_view field) {
  constexpr std::array<std::string_view, 4> kSelecting = {"tags", "priority", "only",
                                                          "visible"};
  return contains(kSelecting, field);
}

/// Whether a key of the document tells of other documents than the edition.
bool is_about_others(std::string_view key) {
  constexpr std::array<std::string_view, 4> kOthers = {"variants", "letter", "include",
                                                       "resume"};
  return contains(kOthers, key);
}

/// Copies what an edition shows, record beside node, into a tree of its own.
class Pruner {
 public:
  Pruner(const SyntaxTree& tree, const Resume& resume, const Keeping& keeping)
      : tree_(tree),
        resume_(resume),
        keeping_(keeping),
        wish_(make_wish(keeping.language, resume)) {
    for (const ListedItem& item : list_items(resume, keeping)) {
      if (item.reason != LeftOut::none) left_out_.insert(item.record);
    }
  }

  SyntaxTree prune();

 private:
  NodeId add(Node node);
  NodeId add_like(const Node& node);
  NodeId copy(NodeId id);
  void merge(NodeId first, NodeId second);
  NodeId prune_record(NodeId id, const Record& record);
  NodeId prune_value(NodeId id, const FieldValue& value);
  NodeId prune_list(NodeId id, const std::vector<Record>& records);
  NodeId prune_versions(NodeId id, const Lists& lists);
  NodeId prune_custom(NodeId id, const std::vector<Record>& sections);
  NodeId prune_basics(NodeId id);
  NodeId prune_key(const MappingEntry& entry);
  void add_design();

  /// Whether nothing is left of a list that something stood in.
  [[nodiscard]] bool is_bare(NodeId id) const {
    const Node& node = pruned_[id];
    return node.kind == NodeKind::sequence && node.items.empty();
  }

  const SyntaxTree& tree_;
  const Resume& resume_;
  const Keeping& keeping_;
  LanguageWish wish_;
  std::unordered_set<const Record*> left_out_;
  SyntaxTree pruned_;
};

NodeId Pruner::add(Node node) {
  pruned_.nodes.push_back(std::move(node));
  return static_cast<NodeId>(pruned_.nodes.size() - 1);
}

/// A collection without its content.
NodeId Pruner::add_like(const Node& node) {
  Node bare;
  bare.kind = node.kind;
  bare.span = node.span;
  return add(std::move(bare));
}

NodeId Pruner::copy(NodeId id) {
  const Node& node = tree_[id];
  if (node.kind == NodeKind::scalar || node.kind == NodeKind::null) return add(node);
  const NodeId copied = add_like(node);
  for (const NodeId item : node.items) {
    const NodeId inner = copy(item);
    pruned_.nodes[copied].items.push_back(inner);
  }
  for (const MappingEntry& entry : node.entries) {
    const NodeId inner = copy(entry.value);
    pruned_.nodes[copied].entries.push_back({entry.key, entry.key_span, inner});
  }
  return copied;
}

/// Adds the keys of the second of two mappings in the copy that the first lacks.
void Pruner::merge(NodeId first, NodeId second) {
  const bool are_mappings = pruned_[first].kind == NodeKind::mapping &&
                            pruned_[second].kind == NodeKind::mapping;
  if (!are_mappings) return;
  const std::vector<MappingEntry> added = pruned_[second].entries;
  for (const MappingEntry& entry : added) {
    auto& entries = pruned_.nodes[first].entries;
    const auto known = std::ranges::find(entries, entry.key, &MappingEntry::key);
    if (known == entries.end()) {
      entries.push_back(entry);
    } else {
      merge(known->value, entry.value);
    }
  }
}

NodeId Pruner::prune_record(NodeId id, const Record& record) {
  const Node& node = tree_[id];
  if (node.kind != NodeKind::mapping) return copy(id);
  const NodeId pruned = add_like(node);
  for (const MappingEntry& entry : node.entries) {
    if (only_selects(entry.key)) continue;
    const FieldValue* const value = record.find(entry.key);
    const NodeId inner =
        value == nullptr ? copy(entry.value) : prune_value(entry.value, *value);
    if (is_bare(inner)) continue;
    pruned_.nodes[pruned].entries.push_back({entry.key, entry.key_span, inner});
  }
  return pruned;
}

NodeId Pruner::prune_value(NodeId id, const FieldValue& value) {
  if (const auto* const record = std::get_if<Record>(&value.content)) {
    return prune_record(id, *record);
  }
  const auto* const lists = std::get_if<Lists>(&value.content);
  return lists == nullptr || lists->empty() ? copy(id) : prune_versions(id, *lists);
}

/// The version of a list that the edition is made of; the others are other editions'.
NodeId Pruner::prune_versions(NodeId id, const Lists& lists) {
  const ListVersion& shown = lists[choose_version(lists, wish_).index];
  const Node& node = tree_[id];
  if (node.kind != NodeKind::mapping) return prune_list(id, shown.records);
  const NodeId pruned = add_like(node);
  for (const MappingEntry& entry : node.entries) {
    if (canonical_language(entry.key) != shown.language) continue;
    const NodeId inner = prune_list(entry.value, shown.records);
    pruned_.nodes[pruned].entries.push_back({entry.key, entry.key_span, inner});
    break;
  }
  return pruned;
}

NodeId Pruner::prune_list(NodeId id, const std::vector<Record>& records) {
  const Node& node = tree_[id];
  if (node.kind != NodeKind::sequence) return copy(id);
  const NodeId pruned = add_like(node);
  auto record = records.begin();
  bool is_kept = true;
  for (const NodeId item : node.items) {
    // What has no record of its own is a text, or one of JSON Resume's bullets that are
    // indented below another.
    const bool has_record = record != records.end() && record->span == tree_[item].span;
    if (has_record) is_kept = !left_out_.contains(&*record);
    if (is_kept) {
      const NodeId inner = has_record ? prune_record(item, *record) : copy(item);
      pruned_.nodes[pruned].items.push_back(inner);
    }
    if (has_record) ++record;
  }
  return pruned;
}

/// The user's own sections, of which one whose entries are gone goes.
NodeId Pruner::prune_custom(NodeId id, const std::vector<Record>& sections) {
  const NodeId pruned = add_like(tree_[id]);
  auto section = sections.begin();
  for (const NodeId item : tree_[id].items) {
    if (section == sections.end() || section->span != tree_[item].span) continue;
    const Record& record = *section++;
    const Node* const name = tree_.find(tree_[item], "id");
    if (name != nullptr && is_hidden("custom." + name->value, keeping_)) continue;
    const NodeId inner = prune_record(item, record);
    if (pruned_.find(pruned_[inner], "entries") == nullptr) continue;
    pruned_.nodes[pruned].items.push_back(inner);
  }
  return pruned;
}

NodeId Pruner::prune_basics(NodeId id) {
  const NodeId basics = prune_record(id, resume_.basics);
  if (is_hidden("summary", keeping_)) {
    std::erase_if(pruned_.nodes[basics].entries,
                  [](const MappingEntry& entry) { return entry.key == "summary"; });
  }
  return basics;
}

NodeId Pruner::prune_key(const MappingEntry& entry) {
  if (entry.key == "basics") return prune_basics(entry.value);
  const auto section =
      std::ranges::find(resume_.sections, entry.key, &ResumeSection::kind);
  if (section == resume_.sections.end()) return copy(entry.value);
  return entry.key == "custom" ? prune_custom(entry.value, section->entries)
                               : prune_list(entry.value, section->entries);
}

/// The design of the variant before that of the document.
void Pruner::add_design() {
  if (keeping_.variant == nullptr) return;
  const Node* const variants = tree_.find(tree_.top(), "variants");
  const Node* const variant =
      variants == nullptr ? nullptr : tree_.find(*variants, keeping_.variant->name);
  if (variant == nullptr) return;
  const auto own = std::ranges::find(variant->entries, "design", &MappingEntry::key);
  if (own == variant->entries.end()) return;
  const NodeId first = copy(own->value);
  auto& entries = pruned_.nodes[pruned_.root].entries;
  const auto design = std::ranges::find(entries, "design", &MappingEntry::key);
  if (design == entries.end()) {
    entries.push_back({"design", own->key_span, first});
  } else {
    const NodeId second = design->value;
    design->value = first;
    merge(first, second);
  }
}

SyntaxTree Pruner::prune() {
  pruned_.source = tree_.source;
  pruned_.included = tree_.included;
  pruned_.root = add_like(tree_.top());
  for (const MappingEntry& entry : tree_.top().entries) {
    if (is_about_others(entry.key) || is_hidden(entry.key, keeping_)) continue;
    const NodeId inner = prune_key(entry);
    if (is_bare(inner)) continue;
    pruned_.nodes[pruned_.root].entries.push_back({entry.key, entry.key_span, inner});
  }
  add_design();
  return std::move(pruned_);
}

}  // namespace

SyntaxTree keep_only_shown(const SyntaxTree& tree, const Resume& resume,
                           const Keeping& keeping) {
  return Pruner(tree, resume, keeping).prune();
}

}  // namespace jianli
