// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "schema/fields.h"
#include "schema/reader.h"

namespace jianli {
namespace {

bool uses_jianli(const SyntaxTree& tree, NodeId id, const Field& field);

/// Whether a mapping or something in it is Jianli's own. Keys nobody knows do not tell.
bool uses_jianli(const SyntaxTree& tree, const Node& mapping, const RecordType& type) {
  for (const MappingEntry& entry : mapping.entries) {
    const Field* field = type.find(entry.key);
    if (field == nullptr) continue;
    if (field->origin == Origin::jianli) return true;
    if (uses_jianli(tree, entry.value, *field)) return true;
  }
  return false;
}

bool uses_jianli(const SyntaxTree& tree, NodeId id, const Field& field) {
  if (field.type == FieldType::opaque) return false;
  const Node& node = tree[id];
  const bool is_record =
      field.type == FieldType::record || field.type == FieldType::record_list;
  const auto tells = [&](const Node& mapping) {
    // JSON Resume has neither texts in several languages nor bullets with more than a
    // text.
    if (is_record) return uses_jianli(tree, mapping, *field.record);
    return field.type == FieldType::highlights || is_localized(mapping);
  };
  if (node.kind == NodeKind::mapping) return tells(node);
  for (const NodeId item : node.items) {
    if (tree[item].kind == NodeKind::mapping && tells(tree[item])) return true;
  }
  return false;
}

}  // namespace

bool is_json_resume(const SyntaxTree& tree, const Sources& sources) {
  if (const Node* schema = tree.find(tree.top(), "$schema")) {
    if (schema->value.find("jsonresume") != std::string::npos) return true;
    if (schema->value.find("resume.schema.json") != std::string::npos) return false;
  }
  return sources.has(tree.source) && is_json_name(sources[tree.source].name) &&
         !uses_jianli(tree, tree.top(), document_type());
}

std::size_t indented_level(std::string_view text) {
  const std::size_t indent = text.find_first_not_of(' ');
  if (indent == std::string_view::npos || indent < 2) return 0;
  if (!text.substr(indent).starts_with("- ")) return 0;
  return std::min<std::size_t>(indent / 2, kHighlightLevels - 1);
}

void nest_bullet(Record bullet, std::size_t level, std::vector<Record>& bullets) {
  TextVersion& text =
      std::get<LocalizedText>(bullet.values.front().content).versions.front();
  text.text.erase(0, text.text.find("- ") + 2);
  std::vector<Record>* siblings = &bullets;
  for (; level > 0 && !siblings->empty(); --level) {
    Record& parent = siblings->back();
    const Field* below = parent.type->find("highlights");
    if (parent.values.back().field != below) {
      parent.values.push_back(
          {below, bullet.span, bullet.span, std::vector<ListVersion>(1)});
    }
    siblings =
        &std::get<std::vector<ListVersion>>(parent.values.back().content).front().records;
  }
  siblings->push_back(std::move(bullet));
}

}  // namespace jianli
