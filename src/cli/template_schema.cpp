// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/template_schema.h"

#include <fmt/format.h>

#include <stdexcept>

#include "cli/design_descriptions.h"
#include "cli/design_values.h"
#include "schema/json_schema_values.h"
#include "style/built_in.h"
#include "style/keys.h"

namespace jianli {
namespace {

/// A path with the name of a kind replaced by a star, as descriptions have it.
std::string below(const std::string& path, std::string_view key) {
  return path.empty() ? std::string(key) : fmt::format("{}.{}", path, key);
}

/// Writes what the members of the tables of keys may be. `path` leads to a member.
struct KeyWriter {
  JsonWriter& json;

  /// A member of an object: the key with what describes it.
  template <class Member>
  void property(const std::string& path, std::string_view key, const Member& member) {
    const std::string here = below(path, key);
    const std::string_view text = design_description(here);
    if (text.empty()) throw std::logic_error("no description of `" + here + "`");
    json.key(key);
    write_object(json, [&] {
      json.member("description", text);
      write(here, member);
    });
  }

  template <Keyed Settings>
  void properties(const std::string& path, const Settings& settings) {
    json.key("properties");
    write_object(json, [&] {
      Keys<Settings>::each(settings, [&](std::string_view key, const auto& member) {
        property(path, key, member);
      });
    });
    write_exact(json);
  }

  template <Keyed Settings>
  void write(const std::string& path, const Settings& settings) {
    write_types(json, {"object", "null"});
    properties(path, settings);
  }

  /// A list is short for the order of sections.
  void write(const std::string& path, const SectionSettings& settings) {
    write_types(json, {"object", "array", "null"});
    properties(path, settings);
    json.key("items");
    write_object(json, [&] { write_reference(json, "designSection"); });
  }

  template <class Enum, class Value>
  void write(const std::string& path, const NameMap<Enum, Value>& map) {
    write_types(json, {"object", "null"});
    json.key("properties");
    write_object(json, [&] {
      const auto names = all_names<Enum>();
      for (std::size_t i = 0; i < names.size(); ++i) {
        property(path, names[i], map.values[i]);
      }
    });
    write_exact(json);
  }

  template <class Value>
  void write(const std::string& path, const KindMap<Value>& map) {
    write_types(json, {"object", "null"});
    json.key("properties");
    write_object(json, [&] {
      for (const auto& [name, value] : map.values) property(path, name, value);
    });
    write_exact(json);
  }

  template <class Value>
  void write(const std::string& path, const Setting<Value>& setting) {
    write(path, setting.value);
  }
  template <class Value>
  void write(const std::string&, const Elastic<Value>& elastic) {
    write_reference(json, fmt::format("{}s", definition_of(elastic.value)));
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void write(const std::string&, const Enum&) { write_choice(json, all_names<Enum>()); }

  void write(const std::string& path, const std::string&) { write_name(json, path); }

  /// Values that are the same wherever they stand.
  template <class Value>
  requires requires(const Value& value) { definition_of(value); }
  void write(const std::string&, const Value& value) {
    write_reference(json, definition_of(value));
  }
};

/// The base template, which knows all kinds of sections and all looks.
Style base_style() { return *built_in_style(kBaseTemplate); }

/// Definitions that hold mappings of keys: parts, blocks and headings.
void define_mappings(JsonWriter& json) {
  KeyWriter writer{json};
  json.key("designPart");
  write_object(json, [&] {
    write_types(json, {"string", "object"});
    json.member("pattern", kFieldPattern);
    writer.properties("part", Part{});
    write_only_one(json, {"field", "text", "separator"});
  });
  json.key("designBlock");
  write_object(json, [&] {
    write_types(json, {"string", "object"});
    // A text names a block that holds nothing.
    json.member("pattern", kBareBlockPattern);
    json.key("properties");
    write_object(json, [&] {
      for (const std::string& kind : all_names<SpecKind>()) {
        json.key(kind);
        write_object(json, [&] {
          json.member("description", design_description("block." + kind));
          write_block_content(json, kind);
        });
      }
      const BlockSpec block;
      Keys<BlockSpec>::each(block, [&](std::string_view key, const auto& member) {
        writer.property("block", key, member);
      });
    });
    write_exact(json);
    write_only_one(json, all_names<SpecKind>());
  });
  json.key("designSection");
  write_object(json, [&] {
    write_types(json, {"string", "object"});
    write_section_name(json);
    writer.properties("section", SectionEntry{});
    json.key("required");
    json.begin_array();
    json.string("of");
    json.end_array();
  });
}

}  // namespace

void define_design(JsonWriter& json) {
  Style style = base_style();
  json.key("design");
  write_object(json, [&] {
    write_types(json, {"object", "string", "null"});
    json.key("maxLength");
    json.literal("0");
    KeyWriter{json}.properties("", DesignLayer{style, {}});
  });
  define_design_values(json);
  define_mappings(json);
}

std::string template_schema() {
  Style style = base_style();
  JsonWriter json;
  write_object(json, [&] {
    json.member("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.member("$id", "urn:jianli:template");
    json.member("title", "Jianli template");
    json.member("description", "A look for résumés; `template: ./name.yaml` takes it.");
    json.member("type", "object");
    KeyWriter{json}.properties("", TemplateLayer{style, {}, {}});
    json.key("$defs");
    write_object(json, [&] {
      define_design_values(json);
      define_mappings(json);
    });
  });
  return std::move(json).finish();
}

}  // namespace jianli
