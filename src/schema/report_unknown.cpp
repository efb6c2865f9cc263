// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <utility>
#include <vector>

#include "base/suggest.h"
#include "schema/fields.h"
#include "schema/other_names.h"
#include "schema/reader.h"

namespace jianli {

std::string_view intended_field(std::string_view key, const RecordType& type) {
  std::vector<std::string_view> names;
  names.reserve(type.fields.size());
  for (const Field& field : type.fields) {
    if (same_spelling(field.name, key)) return field.name;
    names.push_back(field.name);
  }
  for (const std::string_view name : other_names(key)) {
    if (type.find(name) != nullptr) return name;
  }
  return closest(key, names);
}

namespace {

Message list_sections(const RecordType& document) {
  std::vector<Message> names;
  for (const Field& field : document.fields) {
    if (field.type == FieldType::record_list) names.push_back(say("`{}`", field.name));
  }
  return say("the sections are {}", list_of(std::move(names)));
}

/// The fields of a record; those that all entries share, from `startDate` on, in short.
Message list_fields(const RecordType& type) {
  std::vector<Message> names;
  for (const Field& field : type.fields) {
    if (field.name == "startDate" && !names.empty()) {
      return say(
          "the fields are {} and those of every entry (`startDate`, `summary`, "
          "`highlights`…)",
          list_of(std::move(names)));
    }
    names.push_back(say("`{}`", field.name));
  }
  return say("the fields are {}", list_of(std::move(names)));
}

/// What to do with a key that belongs to no field of this record; empty if unclear.
Message other_advice(std::string_view key, const RecordType& type) {
  if (&type == &document_type()) {
    const std::string_view name = intended_field(key, kBasics);
    if (!name.empty()) return say("did you mean `{}` inside `basics`?", name);
  }
  if (&type == &document_type()) return list_sections(type);
  Node probe;
  probe.entries.push_back({std::string(key), {}, 0});
  // A key of two letters is a language; a longer one more likely a field of another name.
  const bool is_tag = key.size() == 2 || key.find('-') != std::string_view::npos;
  if (is_tag && is_localized(probe)) return "give the languages inside, field by field";
  return list_fields(type);
}

}  // namespace

std::string_view report_unknown(Reader& reader, const Node& mapping,
                                const MappingEntry& entry, const RecordType& type) {
  Diagnostic diagnostic;
  diagnostic.rule = Rule::unknown_field;
  diagnostic.span = entry.key_span;
  diagnostic.message = say("unknown field `{}` in {}", shortened(entry.key), type.called);
  const std::string_view intended = intended_field(entry.key, type);
  if (intended.empty()) {
    diagnostic.hint = other_advice(entry.key, type);
  } else if (reader.tree.find(mapping, intended) != nullptr) {
    // To rename the key would make it occur twice.
    diagnostic.hint = say("did you mean `{}`? It is here already", intended);
  } else {
    diagnostic.hint = say("did you mean `{}`?", intended);
    diagnostic.fix = Fix{entry.key_span, std::string(intended)};
  }
  reader.report_lax(std::move(diagnostic));
  return intended;
}

}  // namespace jianli
