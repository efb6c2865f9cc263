// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "schema/fields.h"
#include "schema/grammar.h"
#include "schema/reader.h"

namespace jianli {
namespace {

/// A variant's name stands in file names and on command lines.
constexpr Field kName =
    own("name", FieldType::identifier, "Name", "The name of a variant.", "bytedance");

void check_name(Reader& reader, const MappingEntry& entry) {
  Node name;
  name.kind = NodeKind::scalar;
  name.value = entry.key;
  name.span = entry.key_span;
  check_text(reader, name, kName);
}

}  // namespace

std::optional<std::vector<NamedRecord>> read_record_map(Reader& reader, NodeId id,
                                                        const Field& field) {
  const Node& node = reader.tree[id];
  if (node.kind != NodeKind::mapping) {
    report_type(reader, node, subject_of(field), "a mapping with a name for each",
                say("such as `{}`", field.example));
    return std::nullopt;
  }
  std::vector<NamedRecord> records;
  for (const MappingEntry& entry : node.entries) {
    if (is_extension(entry.key)) continue;
    check_name(reader, entry);
    const auto same = std::ranges::find(records, entry.key, &NamedRecord::name);
    if (same != records.end()) continue;  // reported by the syntax stage
    NamedRecord named{entry.key, entry.key_span, {}};
    named.record.type = field.record;
    named.record.span = entry.key_span;
    if (!is_absent(reader.tree[entry.value])) {
      auto record = read_record(reader, entry.value, *field.record);
      if (record) named.record = std::move(*record);
    }
    records.push_back(std::move(named));
  }
  if (records.empty()) return std::nullopt;
  return records;
}

void check_path_map(Reader& reader, NodeId id, const Field& field) {
  const Node& node = reader.tree[id];
  if (node.kind != NodeKind::mapping) {
    report_type(reader, node, subject_of(field), "a mapping of paths to values",
                say("such as `{}`", field.example));
    return;
  }
  for (const MappingEntry& entry : node.entries) {
    if (!is_extension(entry.key)) check_path(reader, entry);
  }
}

}  // namespace jianli
