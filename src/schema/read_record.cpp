// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "schema/reader.h"

namespace jianli {
namespace {

/// A record written as its most telling field alone: `image: photo.jpg`.
std::optional<Record> read_shorthand(Reader& reader, NodeId id, const RecordType& type) {
  const Node& node = reader.tree[id];
  MappingEntry entry;
  entry.key = type.shorthand;
  entry.key_span = node.span;
  entry.value = id;
  std::optional<FieldValue> value = read_value(reader, entry, *type.find(type.shorthand));
  if (!value) return std::nullopt;
  Record record;
  record.type = &type;
  record.span = node.span;
  record.values.push_back(std::move(*value));
  return record;
}

/// A starred field counts as present where its key has a value, even a wrong one, or
/// stands under another name (`misnamed`): that has been reported already.
void report_missing(Reader& reader, const Node& mapping, const RecordType& type,
                    const std::vector<std::string_view>& misnamed) {
  for (const Field& field : type.fields) {
    if (!field.required) continue;
    if (std::ranges::find(misnamed, field.name) != misnamed.end()) continue;
    const Node* value = reader.tree.find(mapping, field.name);
    if (value != nullptr && !is_absent(*value)) continue;
    Diagnostic diagnostic;
    diagnostic.rule = Rule::missing_field;
    diagnostic.span = head_span(mapping);
    diagnostic.message = fmt::format("{} has no `{}`", type.called, field.name);
    if (value != nullptr) {
      diagnostic.notes.push_back({"it stands here, but is empty", value->span});
    }
    diagnostic.hint = fmt::format("such as `{}: {}`", field.name, field.example);
    reader.report_lax(std::move(diagnostic));
  }
}

}  // namespace

std::optional<Record> read_record(Reader& reader, NodeId id, const RecordType& type) {
  const Node& node = reader.tree[id];
  if (node.kind == NodeKind::scalar && !type.shorthand.empty()) {
    return read_shorthand(reader, id, type);
  }
  if (node.kind != NodeKind::mapping) {
    report_type(reader, node, type.called, "a mapping",
                fmt::format("such as `{}: {}`", type.fields.front().name,
                            type.fields.front().example));
    return std::nullopt;
  }
  Record record;
  record.type = &type;
  record.span = node.span;
  record.values.reserve(node.entries.size());
  std::vector<std::string_view> misnamed;
  for (const MappingEntry& entry : node.entries) {
    if (is_extension(entry.key)) continue;
    const Field* field = type.find(entry.key);
    if (field == nullptr) {
      misnamed.push_back(report_unknown(reader, node, entry, type));
      continue;
    }
    // The syntax stage has reported a key that occurs twice; the first one counts.
    if (record.find(field->name) != nullptr) continue;
    if (std::optional<FieldValue> value = read_value(reader, entry, *field)) {
      record.values.push_back(std::move(*value));
    }
  }
  report_missing(reader, node, type, misnamed);
  check_record(reader, record);
  return record;
}

}  // namespace jianli
