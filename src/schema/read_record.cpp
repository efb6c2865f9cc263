// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "schema/fields.h"
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
  // A file of variants has its basics in another one.
  if (&type == &document_type() && is_variants_file(reader.tree)) return;
  for (const Field& field : type.fields) {
    if (!field.required) continue;
    if (std::ranges::find(misnamed, field.name) != misnamed.end()) continue;
    const auto entry = std::ranges::find(mapping.entries, field.name, &MappingEntry::key);
    const bool is_empty = entry != mapping.entries.end();
    if (is_empty && !is_absent(reader.tree[entry->value])) continue;
    Diagnostic diagnostic;
    diagnostic.rule = Rule::missing_field;
    if (is_empty) {
      diagnostic.span = entry->key_span;
      diagnostic.message =
          say("`{}` is empty, but {} must have it", field.name, type.called);
    } else {
      diagnostic.span = head_span(mapping);
      diagnostic.node = node_id(reader.tree, mapping);
      diagnostic.message = say("{} has no `{}`", type.called, field.name);
    }
    diagnostic.hint = say("such as `{}: {}`", field.name, field.example);
    reader.report_lax(std::move(diagnostic));
  }
}

/// Whether nothing is left of an entry of JSON Resume, whose tools write empty values.
bool vanishes(const Reader& reader, const Record& record) {
  return reader.strictness == Strictness::json_resume && record.values.empty() &&
         record.type != &document_type() && record.type != &kBasics;
}

}  // namespace

bool fits_in_brackets(const Node& node) {
  return node.kind == NodeKind::scalar && !node.quoted &&
         node.value.find_first_of("[]{}#&*!|>'\"%@`:\n") == std::string::npos;
}

std::string as_record(const Node& node, const RecordType& type) {
  const auto field = std::ranges::find_if(type.fields, &Field::required);
  const bool is_one = fits_in_brackets(node) && node.value.find(',') == std::string::npos;
  if (!is_one || field == type.fields.end()) return {};
  return fmt::format("{{{}: {}}}", field->name, node.value);
}

std::optional<Record> read_record(Reader& reader, NodeId id, const RecordType& type) {
  const Node& node = reader.tree[id];
  if (node.kind == NodeKind::scalar && !type.shorthand.empty()) {
    return read_shorthand(reader, id, type);
  }
  if (node.kind != NodeKind::mapping) {
    Message hint =
        say("such as `{}: {}`", type.fields.front().name, type.fields.front().example);
    std::optional<Fix> fix;
    if (std::string record = as_record(node, type); !record.empty()) {
      hint = say("write `{}`", record);
      fix = Fix{node.span, std::move(record)};
    }
    report_type(reader, node, type.called, "a mapping", std::move(hint), std::move(fix));
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
  if (vanishes(reader, record)) {
    reader.diagnostics.report(Rule::empty_entry, head_span(node),
                              say("{} holds nothing and is left out", type.called));
    return std::nullopt;
  }
  report_missing(reader, node, type, misnamed);
  check_record(reader, record);
  return record;
}

}  // namespace jianli
