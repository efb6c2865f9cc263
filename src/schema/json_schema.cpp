// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/json_schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "schema/fields.h"
#include "schema/json_schema_values.h"
#include "schema/json_writer.h"

namespace jianli {
namespace {

void write_reference(JsonWriter& json, std::string_view definition) {
  json.member("$ref", fmt::format("#/$defs/{}", definition));
}

/// An object that holds a reference, as an item of `anyOf`.
void write_alternative(JsonWriter& json, std::string_view definition) {
  json.begin_object();
  write_reference(json, definition);
  json.end_object();
}

/// The name of a definition that differs by how many lists deep it stands: `highlight`,
/// `highlight2`.
std::string name_at(std::string_view name, int level) {
  return level == 1 ? std::string(name) : fmt::format("{}{}", name, level);
}

/// The definition a value of the field is checked by, where one does.
std::string definition_of(const Field& field, int level) {
  if (field.type == FieldType::highlights) {
    return level > kHighlightLevels ? "absent" : name_at("highlights", level);
  }
  return std::string(value_definition(field));
}

void write_record_value(JsonWriter& json, const Field& field) {
  if (field.type == FieldType::record && field.record->shorthand.empty() &&
      field.required) {
    write_reference(json, field.record->name);
    return;
  }
  json.key("anyOf");
  json.begin_array();
  if (field.type == FieldType::record_list) {
    json.begin_object();
    json.member("type", "array");
    json.key("items");
    json.begin_object();
    json.key("anyOf");
    json.begin_array();
    write_alternative(json, field.record->name);
    write_alternative(json, "absent");
    json.end_array();
    json.end_object();
    json.end_object();
  } else {
    write_alternative(json, field.record->name);
    if (!field.record->shorthand.empty()) write_alternative(json, "scalar");
  }
  write_alternative(json, "absent");
  json.end_array();
}

/// The example of the table as JSON, where it is a text or a list of texts.
void write_example(JsonWriter& json, const Field& field) {
  std::string_view example = field.example;
  const bool is_scalar = field.type != FieldType::record &&
                         field.type != FieldType::opaque && !example.starts_with('[');
  const bool is_list = field.type == FieldType::text_list ||
                       field.type == FieldType::string_list ||
                       field.type == FieldType::highlights;
  if (!is_scalar && !is_list) return;
  json.key("examples");
  json.begin_array();
  if (field.type == FieldType::integer || field.type == FieldType::boolean) {
    json.literal(example);
  } else if (is_scalar) {
    json.string(example);
  } else {
    example = example.substr(1, example.size() - 2);
    json.begin_array();
    for (std::size_t end = 0; end != std::string_view::npos;) {
      end = example.find(", ");
      json.string(example.substr(0, end));
      example.remove_prefix(end == std::string_view::npos ? example.size() : end + 2);
    }
    json.end_array();
  }
  json.end_array();
}

void write_property(JsonWriter& json, const Field& field, int level) {
  json.key(field.name);
  json.begin_object();
  json.member("title", field.title);
  json.member("description", field.description);
  if (field.type == FieldType::record || field.type == FieldType::record_list) {
    write_record_value(json, field);
  } else if (field.type != FieldType::opaque) {
    write_reference(json, definition_of(field, level));
  }
  write_example(json, field);
  json.end_object();
}

/// The members of the schema of a record. `level` is that of the bullets in it.
void write_record(JsonWriter& json, const RecordType& type, int level) {
  json.member("type", "object");
  json.key("properties");
  json.begin_object();
  for (const Field& field : type.fields) write_property(json, field, level);
  json.end_object();
  json.key("patternProperties");
  json.begin_object();
  json.key("^x-");
  json.literal("true");
  json.end_object();
  json.key("additionalProperties");
  json.literal("false");
  const bool has_required =
      std::ranges::any_of(type.fields, [](const Field& field) { return field.required; });
  if (!has_required) return;
  json.key("required");
  json.begin_array();
  for (const Field& field : type.fields) {
    if (field.required) json.string(field.name);
  }
  json.end_array();
}

void define_record(JsonWriter& json, std::string_view name, const RecordType& type,
                   int level) {
  json.key(name);
  json.begin_object();
  write_record(json, type, level);
  json.end_object();
}

/// A list of bullets, each a text or a record whose own bullets stand one level deeper.
void define_highlights(JsonWriter& json, int level) {
  const std::string bullet = name_at(kHighlight.name, level);
  define_record(json, bullet, kHighlight, level + 1);
  const auto write_list = [&] {
    json.begin_object();
    json.member("type", "array");
    json.key("items");
    json.begin_object();
    json.key("anyOf");
    json.begin_array();
    write_alternative(json, "text");
    write_alternative(json, bullet);
    json.end_array();
    json.end_object();
    json.end_object();
  };
  json.key(name_at("highlights", level));
  write_localized(json, write_list);
}

/// All record types below one, in the order they are met, but for bullets.
void collect(const RecordType& type, std::vector<const RecordType*>& types) {
  for (const Field& field : type.fields) {
    if (field.record == nullptr || field.record == &kHighlight) continue;
    if (std::ranges::find(types, field.record) != types.end()) continue;
    types.push_back(field.record);
    collect(*field.record, types);
  }
}

}  // namespace

std::string json_schema() {
  JsonWriter json;
  json.begin_object();
  json.member("$schema", "https://json-schema.org/draft/2020-12/schema");
  json.member("title", "Jianli résumé");
  json.member("description",
              "A résumé in one or more languages, to be compiled by Jianli.");
  write_record(json, document_type(), 1);
  json.key("$defs");
  json.begin_object();
  define_values(json);
  for (int level = 1; level <= kHighlightLevels; ++level) define_highlights(json, level);
  std::vector<const RecordType*> types;
  collect(document_type(), types);
  for (const RecordType* type : types) define_record(json, type->name, *type, 1);
  json.end_object();
  json.end_object();
  return std::move(json).finish();
}

}  // namespace jianli
