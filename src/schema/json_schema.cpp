// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/json_schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "schema/fields.h"
#include "schema/json_schema_examples.h"
#include "schema/json_schema_values.h"

namespace jianli {
namespace {

/// The names of records in a map, and `x-…`, which passes untouched.
constexpr std::string_view kRecordNamePattern = "^(?:x-.*|[a-z0-9-]+)$";

/// The name of a definition that differs by how many lists deep it stands: `highlight`,
/// `highlight2`.
std::string name_at(std::string_view name, int level) {
  return level == 1 ? std::string(name) : fmt::format("{}{}", name, level);
}

/// A list of records; one item may be absent, and an empty text counts as no list.
void write_record_list(JsonWriter& json, const Field& field) {
  write_types(json, {"array", "string", "null"});
  json.key("maxLength");
  json.literal("0");
  json.key("items");
  write_object(json, [&] { write_reference(json, field.record->name); });
}

void write_record_map(JsonWriter& json, const Field& field) {
  write_types(json, {"object", "string", "null"});
  json.key("maxLength");
  json.literal("0");
  json.key("propertyNames");
  write_object(json, [&] { json.member("pattern", kRecordNamePattern); });
  json.key("patternProperties");
  write_object(json, [&] {
    json.key("^x-");
    json.literal("true");
    json.key("^(?!x-)");
    write_object(json, [&] { write_reference(json, field.record->name); });
  });
}

/// The schema of a field's value. `level` is that of the bullets in it.
void write_value(JsonWriter& json, const Field& field, int level) {
  switch (field.type) {
    case FieldType::record_list:
      write_record_list(json, field);
      break;
    case FieldType::record_map:
      write_record_map(json, field);
      break;
    case FieldType::record:
      write_reference(json, field.record->name);
      break;
    case FieldType::highlights:
      if (level > kHighlightLevels) {
        write_types(json, {"string", "null"});
        json.key("maxLength");
        json.literal("0");
      } else {
        write_reference(json, name_at("highlights", level));
      }
      break;
    case FieldType::opaque:
      if (field.check == FieldCheck::design) write_reference(json, "design");
      break;
    default:
      write_reference(json, value_definition(field));
      break;
  }
  if (!field.required) return;
  const bool own_types = field.type == FieldType::record_list;
  if (!own_types) write_required_types(json, field);
  json.key("minLength");
  json.literal("1");
}

void write_property(JsonWriter& json, const Field& field, int level) {
  json.key(field.name);
  write_object(json, [&] {
    json.member("title", field.title);
    json.member("description", field.description);
    write_value(json, field, level);
    write_default(json, field);
    const bool too_deep = field.type == FieldType::highlights && level > kHighlightLevels;
    if (!too_deep) write_example(json, field);
  });
}

void write_required(JsonWriter& json, const RecordType& type) {
  json.key("required");
  json.begin_array();
  for (const Field& field : type.fields) {
    if (field.required) json.string(field.name);
  }
  json.end_array();
}

bool has_required(const RecordType& type) {
  return std::ranges::any_of(type.fields,
                             [](const Field& field) { return field.required; });
}

/// The properties of a record. `level` is that of the bullets in it.
void write_properties(JsonWriter& json, const RecordType& type, int level) {
  json.key("properties");
  write_object(json, [&] {
    for (const Field& field : type.fields) write_property(json, field, level);
  });
  write_closed(json);
}

/// A record where nothing may stand as well; an empty text counts as nothing. Where a
/// bare text stands for a record it may be any.
void define_record(JsonWriter& json, const RecordType& type) {
  json.key(type.name);
  write_object(json, [&] {
    if (type.shorthand.empty()) {
      write_types(json, {"object", "string", "null"});
      json.key("maxLength");
      json.literal("0");
    } else {
      write_types(json, {"object", "string", "number", "boolean", "null"});
    }
    write_properties(json, type, 1);
    if (has_required(type)) write_required(json, type);
    write_snippet(json, type);
  });
}

/// A bullet: a text, a text for each language, or a record whose own bullets stand one
/// level deeper. What has a field is a record; `id` is a language too (Indonesian), so it
/// alone does not decide.
void define_bullet(JsonWriter& json, int level) {
  const std::string name = name_at(kHighlight.name, level);
  json.key(name + "Record");
  write_object(json, [&] {
    write_properties(json, kHighlight, level + 1);
    write_required(json, kHighlight);
  });
  json.key(name);
  write_object(json, [&] {
    json.key("if");
    write_object(json, [&] {
      json.member("type", "object");
      json.key("anyOf");
      json.begin_array();
      for (const Field& field : kHighlight.fields) {
        if (field.name == "id") continue;
        write_object(json, [&] {
          json.key("required");
          json.begin_array();
          json.string(field.name);
          json.end_array();
        });
      }
      write_object(json, [&] { write_no_language(json); });
      json.end_array();
    });
    json.key("then");
    write_object(json, [&] { write_reference(json, name + "Record"); });
    json.key("else");
    write_object(json, [&] { write_reference(json, "text"); });
  });
}

/// A list of bullets, or one for each language.
void define_highlights(JsonWriter& json, int level) {
  define_bullet(json, level);
  const std::string bullet = name_at(kHighlight.name, level);
  const std::string list = name_at("highlights", level);
  const auto write_items = [&] {
    json.key("maxLength");
    json.literal("0");
    json.key("items");
    write_object(json, [&] { write_reference(json, bullet); });
  };
  json.key(list + "InOneLanguage");
  write_object(json, [&] {
    write_types(json, {"array", "string", "null"});
    write_items();
  });
  json.key(list);
  write_object(json, [&] {
    write_types(json, {"array", "object", "string", "null"});
    write_items();
    json.key("if");
    write_object(json, [&] { write_no_language(json); });
    json.key("then");
    write_object(json, [&] { write_types(json, {"array", "string", "null"}); });
    json.key("else");
    write_object(json, [&] { write_languages(json, list + "InOneLanguage"); });
  });
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

/// A file of variants has its basics in another one.
void write_document_required(JsonWriter& json) {
  json.key("if");
  write_object(json, [&] {
    json.key("properties");
    write_object(json, [&] {
      json.key("resume");
      write_object(json, [&] {
        json.key("enum");
        json.begin_array();
        json.string("");
        json.literal("null");
        json.end_array();
      });
    });
  });
  json.key("then");
  write_object(json, [&] { write_required(json, document_type()); });
}

}  // namespace

std::string json_schema(const std::function<void(JsonWriter&)>& define_design) {
  JsonWriter json;
  write_object(json, [&] {
    json.member("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.member("$id", "urn:jianli:resume");
    json.member("title", "Jianli résumé");
    json.member("description",
                "A résumé in one or more languages, to be compiled by Jianli.");
    json.member("type", "object");
    write_properties(json, document_type(), 1);
    write_document_required(json);
    json.key("$defs");
    write_object(json, [&] {
      define_values(json);
      for (int level = 1; level <= kHighlightLevels; ++level) {
        define_highlights(json, level);
      }
      std::vector<const RecordType*> types;
      collect(document_type(), types);
      for (const RecordType* type : types) define_record(json, *type);
      if (define_design) define_design(json);
    });
  });
  return std::move(json).finish();
}

}  // namespace jianli
