// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/members.h"

#include <utility>

#include "exchange/write_yaml.h"

namespace jianli {
namespace {

/// Whether a value says nothing, however deep it is.
bool is_blank(const SyntaxTree& tree, const Node& node) {
  switch (node.kind) {
    case NodeKind::null:
      return true;
    case NodeKind::scalar:
      return trimmed(node.value).empty();
    case NodeKind::sequence:
      for (const NodeId item : node.items) {
        if (!is_blank(tree, tree[item])) return false;
      }
      return true;
    case NodeKind::mapping:
      for (const MappingEntry& entry : node.entries) {
        if (!is_blank(tree, tree[entry.value])) return false;
      }
      return true;
  }
  return true;
}

}  // namespace

void Importer::report_changed(Span span, Message message, Message hint) const {
  diagnostics.report(Rule::changed_on_import, span, std::move(message), std::move(hint));
}

void Importer::report_left(Span span, std::string_view what) const {
  diagnostics.report(Rule::not_imported, span,
                     say("`{}` has no counterpart; it stands in a comment", what));
}

void Importer::quote_item(NodeId item, std::string_view called, Draft& draft) const {
  if (is_blank(tree, tree[item])) return;
  draft.remark(quote_yaml(called, draft_of(tree, item)));
  report_left(tree[item].span, called);
}

std::string trimmed(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    const char c = text[i] == '\r' ? '\n' : text[i];
    // Blanks before a line's end say nothing and could not stand below `|`.
    while (c == '\n' && !result.empty() &&
           (result.back() == ' ' || result.back() == '\t')) {
      result.pop_back();
    }
    result += c;
  }
  const std::size_t begin = result.find_first_not_of(" \t\n");
  if (begin == std::string::npos) return {};
  return result.substr(begin, result.find_last_not_of(" \t\n") + 1 - begin);
}

Members::Members(const Importer& importer, const Node& mapping)
    : importer_(importer), mapping_(mapping), taken_(mapping.entries.size(), false) {}

std::size_t Members::index_of(std::string_view key) const {
  for (std::size_t i = 0; i < mapping_.entries.size(); ++i) {
    if (mapping_.entries[i].key == key) return i;
  }
  return mapping_.entries.size();
}

std::string Members::take_text(std::string_view key) {
  const std::size_t index = index_of(key);
  if (index == taken_.size()) return {};
  const Node& node = importer_.tree[mapping_.entries[index].value];
  if (node.kind != NodeKind::scalar && node.kind != NodeKind::null) return {};
  taken_[index] = true;
  return trimmed(node.value);
}

std::vector<std::string> Members::take_texts(std::string_view key) {
  std::vector<std::string> texts;
  const std::size_t index = index_of(key);
  if (index == taken_.size()) return texts;
  const Node& node = importer_.tree[mapping_.entries[index].value];
  if (node.kind == NodeKind::mapping) return texts;
  for (const NodeId item : node.items) {
    const NodeKind kind = importer_.tree[item].kind;
    if (kind == NodeKind::mapping || kind == NodeKind::sequence) return texts;
  }
  taken_[index] = true;
  const auto add = [&](const Node& scalar) {
    std::string text = trimmed(scalar.value);
    if (!text.empty()) texts.push_back(std::move(text));
  };
  if (node.kind == NodeKind::scalar) add(node);
  for (const NodeId item : node.items) add(importer_.tree[item]);
  return texts;
}

const Node* Members::take_list(std::string_view key) {
  const std::size_t index = index_of(key);
  if (index == taken_.size()) return nullptr;
  const Node& node = importer_.tree[mapping_.entries[index].value];
  if (node.kind != NodeKind::sequence) return nullptr;
  taken_[index] = true;
  return &node;
}

const Node* Members::take_mapping(std::string_view key) {
  const std::size_t index = index_of(key);
  if (index == taken_.size()) return nullptr;
  const Node& node = importer_.tree[mapping_.entries[index].value];
  if (node.kind != NodeKind::mapping) return nullptr;
  taken_[index] = true;
  return &node;
}

bool Members::has(std::string_view key) const {
  const std::size_t index = index_of(key);
  return index < taken_.size() &&
         !is_blank(importer_.tree, importer_.tree[mapping_.entries[index].value]);
}

Span Members::span_of(std::string_view key) const {
  const std::size_t index = index_of(key);
  return index < taken_.size() ? importer_.tree[mapping_.entries[index].value].span
                               : mapping_.span;
}

void Members::remark(std::string_view key, Draft& draft) {
  const std::size_t index = index_of(key);
  if (index == taken_.size()) return;
  taken_[index] = true;
  const MappingEntry& entry = mapping_.entries[index];
  if (is_blank(importer_.tree, importer_.tree[entry.value])) return;
  draft.remark(quote_yaml(entry.key, draft_of(importer_.tree, entry.value)));
  importer_.report_left(entry.key_span, entry.key);
}

void Members::leave(Draft& draft) {
  for (std::size_t i = 0; i < taken_.size(); ++i) {
    if (!taken_[i]) remark(mapping_.entries[i].key, draft);
  }
}

}  // namespace jianli
