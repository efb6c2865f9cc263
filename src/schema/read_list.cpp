// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "schema/fields.h"
#include "schema/reader.h"

namespace jianli {
namespace {

/// A bullet that is a bare text, in one language or several, as a record of that text
/// alone.
std::optional<Record> read_text_bullet(Reader& reader, NodeId id,
                                       const RecordType& type) {
  const Field& field = *type.find(type.shorthand);
  std::optional<LocalizedText> text =
      read_localized(reader, id, field, {type.called, {}});
  if (!text) return std::nullopt;
  const Span span = reader.tree[id].span;
  Record record;
  record.type = &type;
  record.span = span;
  record.values.push_back({&field, span, span, std::move(*text)});
  return record;
}

/// Whether a bullet is written as a mapping of fields rather than of languages. `id` is a
/// language too (Indonesian), so it alone does not decide.
bool is_bullet_record(const Node& mapping, const RecordType& type) {
  for (const MappingEntry& entry : mapping.entries) {
    if (entry.key != "id" && type.find(entry.key) != nullptr) return true;
  }
  return !has_language(mapping);
}

std::optional<Record> read_bullet(Reader& reader, NodeId id, const RecordType& type) {
  const Node& node = reader.tree[id];
  if (node.kind != NodeKind::mapping || !is_bullet_record(node, type)) {
    return read_text_bullet(reader, id, type);
  }
  // A bullet with no more than its `text:` is one all the same.
  const bool names_field =
      !node.entries.empty() && type.find(node.entries.front().key) != nullptr;
  if (!names_field && report_torn_text(reader, node)) return std::nullopt;
  return read_record(reader, id, type);
}

/// Keeps a name that refers to another place of the document, or is referred to.
void note_reference(Reader& reader, NodeId id, const Field& field) {
  if (field.name == "tags") reader.tags.push_back(id);
  if (field.name == "only") reader.only_names.push_back(id);
  if (field.name == "select" || field.name == "omit") reader.chosen_tags.push_back(id);
}

/// A tag or locale: one scalar, the same in every language.
std::optional<LocalizedText> read_name(Reader& reader, NodeId id, const Field& field,
                                       const Subject& subject) {
  if (reader.tree[id].kind == NodeKind::scalar) {
    note_reference(reader, id, field);
    return read_localized(reader, id, field, subject);
  }
  report_type(reader, reader.tree[id], subject, "a name");
  return std::nullopt;
}

/// Reads the items of one list; null and empty ones count as absent.
ListVersion read_items(Reader& reader, const Node& list, const Field& field) {
  ListVersion version;
  const Subject subject{"an item of `{}`", field.name};
  for (const NodeId id : list.items) {
    if (is_absent(reader.tree[id])) continue;
    if (field.type == FieldType::text_list || field.type == FieldType::string_list) {
      std::optional<LocalizedText> text = field.type == FieldType::text_list
                                              ? read_localized(reader, id, field, subject)
                                              : read_name(reader, id, field, subject);
      if (text) version.texts.push_back(std::move(*text));
    } else {
      std::optional<Record> record = field.type == FieldType::highlights
                                         ? read_bullet(reader, id, *field.record)
                                         : read_record(reader, id, *field.record);
      const std::size_t level = field.type == FieldType::highlights &&
                                        reader.strictness == Strictness::json_resume
                                    ? indented_level(reader.tree[id].value)
                                    : 0;
      if (record && level > 0) {
        nest_bullet(std::move(*record), level, version.records);
      } else if (record) {
        version.records.push_back(std::move(*record));
      }
    }
  }
  check_ids(reader, version.records);
  return version;
}

bool is_empty(const ListVersion& version) {
  return version.texts.empty() && version.records.empty();
}

void add_version(Reader& reader, const Node& list, const Field& field,
                 std::string language, std::vector<ListVersion>& versions) {
  ListVersion version = read_items(reader, list, field);
  // An empty list beside others says that its language goes without.
  if (is_empty(version) && language.empty()) return;
  version.language = std::move(language);
  versions.push_back(std::move(version));
}

/// Reports that one value stands where a list of them is wanted.
void report_no_list(Reader& reader, const Node& node, const Field& field) {
  Message hint = "begin each item with `- `";
  std::optional<Fix> fix;
  std::string item;
  if (field.type == FieldType::record_list) {
    item = as_record(node, *field.record);
  } else if (field.type != FieldType::highlights && fits_in_brackets(node)) {
    item = node.value;
  }
  if (!item.empty()) {
    fix = Fix{node.span, fmt::format("[{}]", item)};
    hint = say("write `{}`", fix->replacement);
  }
  report_type(reader, node, subject_of(field), "a list", std::move(hint), std::move(fix));
}

std::optional<std::vector<ListVersion>> read_versions(Reader& reader, const Node& node,
                                                      const Field& field) {
  std::vector<ListVersion> versions;
  if (node.kind == NodeKind::sequence) {
    add_version(reader, node, field, {}, versions);
  } else if (node.kind == NodeKind::mapping && may_be_localized(field) &&
             has_language(node)) {
    for (const MappingEntry& entry : node.entries) {
      if (is_extension(entry.key)) continue;
      const Node& list = reader.tree[entry.value];
      std::string language = read_language(reader, entry);
      if (language.empty()) continue;
      if (list.kind == NodeKind::sequence || is_absent(list)) {
        add_version(reader, list, field, std::move(language), versions);
      } else {
        report_no_list(reader, list, field);
      }
    }
  } else {
    report_no_list(reader, node, field);
  }
  if (std::ranges::all_of(versions, is_empty)) return std::nullopt;
  return versions;
}

}  // namespace

bool may_be_localized(const Field& field) {
  return field.type == FieldType::text_list || field.type == FieldType::highlights;
}

std::optional<std::vector<ListVersion>> read_list(Reader& reader, NodeId id,
                                                  const Field& field) {
  const Node& node = reader.tree[id];
  if (field.type != FieldType::highlights) return read_versions(reader, node, field);
  if (reader.highlight_level == kHighlightLevels) {
    Diagnostic diagnostic;
    diagnostic.rule = Rule::bad_value;
    diagnostic.span = head_span(node);
    diagnostic.node = id;
    diagnostic.message = say("`{}` go three levels deep; this is a fourth", field.name);
    diagnostic.hint = "move these bullets up a level";
    reader.diagnostics.add(std::move(diagnostic));
    return std::nullopt;
  }
  ++reader.highlight_level;
  auto versions = read_versions(reader, node, field);
  --reader.highlight_level;
  return versions;
}

}  // namespace jianli
