// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/draft.h"

#include <algorithm>
#include <utility>

namespace jianli {

Draft Draft::of_text(std::string text) {
  Draft draft;
  draft.kind = Kind::text;
  draft.text = std::move(text);
  return draft;
}

Draft Draft::of_list(std::vector<Draft> items, Flow flow) {
  Draft draft;
  draft.kind = Kind::list;
  draft.flow = flow;
  draft.items = std::move(items);
  return draft;
}

bool Draft::empty() const {
  switch (kind) {
    case Kind::text:
    case Kind::literal:
      return text.empty();
    case Kind::list:
      return items.empty();
    case Kind::mapping:
      return members.empty() && remarks.empty();
  }
  return true;
}

Draft* Draft::find(std::string_view key) {
  const auto found = std::ranges::find(members, key, &DraftMember::key);
  return found == members.end() ? nullptr : &found->value;
}

void Draft::add(std::string_view key, Draft value) {
  if (!value.empty()) members.push_back({std::string(key), std::move(value)});
}

void Draft::add(std::string_view key, std::string value) {
  add(key, of_text(std::move(value)));
}

void Draft::remark(std::string_view line) {
  while (true) {
    const std::size_t end = line.find('\n');
    remarks.emplace_back(line.substr(0, end));
    if (end == std::string_view::npos || end + 1 == line.size()) return;
    line.remove_prefix(end + 1);
  }
}

Draft draft_of(const SyntaxTree& tree, NodeId id) {
  const Node& node = tree[id];
  Draft draft;
  switch (node.kind) {
    case NodeKind::null:
      draft.kind = Draft::Kind::literal;
      draft.text = "null";
      break;
    case NodeKind::scalar:
      draft.kind = node.quoted ? Draft::Kind::text : Draft::Kind::literal;
      draft.text = node.value;
      break;
    case NodeKind::sequence:
      draft.kind = Draft::Kind::list;
      draft.flow = Draft::Flow::if_short;
      for (const NodeId item : node.items) draft.items.push_back(draft_of(tree, item));
      break;
    case NodeKind::mapping:
      for (const MappingEntry& entry : node.entries) {
        draft.members.push_back({entry.key, draft_of(tree, entry.value)});
      }
      break;
  }
  return draft;
}

}  // namespace jianli
