// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/json_schema_examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "schema/json_schema_values.h"
#include "syntax/syntax_tree.h"

namespace jianli {
namespace {

void write_node(JsonWriter& json, const SyntaxTree& tree, const Node& node) {
  switch (node.kind) {
    case NodeKind::null:
      json.literal("null");
      break;
    case NodeKind::scalar:
      json.string(node.value);
      break;
    case NodeKind::sequence:
      json.begin_array();
      for (const NodeId item : node.items) write_node(json, tree, tree[item]);
      json.end_array();
      break;
    case NodeKind::mapping:
      write_object(json, [&] {
        for (const MappingEntry& entry : node.entries) {
          json.key(entry.key);
          write_node(json, tree, tree[entry.value]);
        }
      });
      break;
  }
}

/// An example of lists and mappings, as it is written in YAML.
void write_yaml(JsonWriter& json, std::string_view yaml) {
  Sources sources;
  Diagnostics diagnostics;
  const auto tree =
      parse(sources.add("example", std::string(yaml)), sources, diagnostics);
  if (!tree) throw std::logic_error(fmt::format("the example `{}` is no YAML", yaml));
  write_node(json, *tree, tree->top());
}

/// A scalar of a field, which is a text unless the field holds a number or a switch.
void write_scalar(JsonWriter& json, const Field& field, std::string_view text) {
  if (field.type == FieldType::integer || field.type == FieldType::boolean) {
    json.literal(text);
  } else {
    json.string(text);
  }
}

bool holds_collection(const Field& field) {
  switch (field.type) {
    case FieldType::text_list:
    case FieldType::string_list:
    case FieldType::highlights:
    case FieldType::record_list:
    case FieldType::record_map:
    case FieldType::path_map:
      return true;
    case FieldType::record:
    case FieldType::opaque:
      return field.example.starts_with('{') || field.example.starts_with('[');
    default:
      return false;
  }
}

}  // namespace

void write_example(JsonWriter& json, const Field& field) {
  json.key("examples");
  json.begin_array();
  if (holds_collection(field)) {
    write_yaml(json, field.example);
  } else {
    write_scalar(json, field, field.example);
  }
  json.end_array();
}

void write_default(JsonWriter& json, const Field& field) {
  if (field.default_value.empty()) return;
  json.key("default");
  write_scalar(json, field, field.default_value);
}

void write_snippet(JsonWriter& json, const RecordType& type) {
  std::string_view name = type.called;  // `an education entry`
  name.remove_prefix(name.starts_with("a ") ? 2 : name.starts_with("an ") ? 3 : 0);
  int stop = 0;
  const auto is_in = [](const Field& field) {
    return field.required || field.name == "startDate" || field.name == "endDate";
  };
  if (std::ranges::none_of(type.fields, is_in)) return;
  json.key("defaultSnippets");
  json.begin_array();
  write_object(json, [&] {
    json.member("label", name);
    json.key("body");
    write_object(json, [&] {
      for (const Field& field : type.fields) {
        if (!is_in(field)) continue;
        json.member(field.name, fmt::format("${{{}:{}}}", ++stop, field.example));
      }
    });
  });
  json.end_array();
}

}  // namespace jianli
