// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/design_values.h"

#include <fmt/format.h>

#include <functional>

#include "schema/json_schema_values.h"
#include "style/built_in.h"

namespace jianli {
namespace {

/// A value that is written as a text.
void define_text(JsonWriter& json, std::string_view name, std::string_view pattern) {
  json.key(name);
  write_object(json, [&] {
    write_types(json, {"string", "null"});
    json.member("pattern", pattern);
  });
}

/// A value that YAML reads as a number, quoted or not.
void define_number(JsonWriter& json, std::string_view name, std::string_view type,
                   std::string_view greatest, std::string_view pattern) {
  json.key(name);
  write_object(json, [&] {
    write_types(json, {type, "string", "null"});
    json.key("minimum");
    json.literal("0");
    json.key("maximum");
    json.literal(greatest);
    json.member("pattern", pattern);
  });
}

/// A value, or a list of the comfortable and the tight one.
void define_elastic(JsonWriter& json, std::string_view one,
                    std::initializer_list<std::string_view> types,
                    const std::function<void()>& write_rest) {
  json.key(fmt::format("{}s", one));
  write_object(json, [&] {
    write_types(json, types);
    write_rest();
    json.key("minItems");
    json.literal("2");
    json.key("maxItems");
    json.literal("2");
    json.key("items");
    write_object(json, [&] {
      write_reference(json, one);
      json.key("not");
      write_object(json, [&] { json.member("type", "null"); });
    });
  });
}

/// A list, or a single item of it.
void define_list(JsonWriter& json, std::string_view name, std::string_view item,
                 std::initializer_list<std::string_view> types,
                 const std::function<void()>& write_single = {}) {
  json.key(name);
  write_object(json, [&] {
    write_types(json, types);
    json.key("items");
    write_object(json, [&] { write_reference(json, item); });
    if (write_single) write_single();
  });
}

constexpr std::string_view kLengthPattern =
    R"(^-?[0-9]{1,12}(?:\.[0-9]{1,6})?(?:pt|mm|cm|in)$)";
constexpr std::string_view kRatioPattern = R"(^[0-9]{1,5}(?:\.[0-9]{1,3})?$)";
constexpr std::string_view kGreatestRatio = "99999.999";

void define_words(JsonWriter& json) {
  json.key("designWords");
  write_object(json, [&] { write_types(json, {"string", "number", "boolean"}); });
  json.key("designText");
  write_object(json, [&] {
    write_types(json, {"string", "number", "boolean", "object", "null"});
    json.key("properties");
    write_object(json, [&] {
      for (const std::string_view language : {"zh", "en"}) {
        json.key(language);
        write_object(json, [&] { write_reference(json, "designWords"); });
      }
    });
    // RFC 5646 §2.1: a language, and what narrows it.
    json.key("propertyNames");
    write_object(
        json, [&] { json.member("pattern", "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$"); });
    json.key("additionalProperties");
    write_object(json, [&] { write_reference(json, "designWords"); });
  });
  // A bare word is the name of a separator, anything else stands for itself.
  json.key("designSeparator");
  write_object(json, [&] {
    write_reference(json, "designText");
    json.key("if");
    write_object(json, [&] {
      json.member("type", "string");
      json.member("pattern", "^[A-Za-z-]+$");
    });
    json.key("then");
    write_object(json, [&] { write_choice(json, all_names<SeparatorName>()); });
  });
}

/// A single part may stand for a list of one.
void define_parts(JsonWriter& json) {
  json.key("designParts");
  write_object(json, [&] {
    write_types(json, {"array", "string", "object", "null"});
    json.key("items");
    write_object(json, [&] { write_reference(json, "designPart"); });
    json.key("if");
    write_object(json, [&] { write_types(json, {"string", "object"}); });
    json.key("then");
    write_object(json, [&] { write_reference(json, "designPart"); });
  });
}

}  // namespace

void define_design_values(JsonWriter& json) {
  define_text(json, "designLength", kLengthPattern);
  define_elastic(json, "designLength", {"string", "array", "null"},
                 [&] { json.member("pattern", kLengthPattern); });
  define_text(json, "designColor", "^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$");
  define_text(json, "designEm", R"(^[0-9]{1,5}(?:\.[0-9]{1,3})?em$)");
  define_number(json, "designRatio", "number", kGreatestRatio, kRatioPattern);
  define_elastic(json, "designRatio", {"number", "string", "array", "null"}, [&] {
    json.key("minimum");
    json.literal("0");
    json.key("maximum");
    json.literal(kGreatestRatio);
    json.member("pattern", kRatioPattern);
  });
  define_number(json, "designNumber", "integer", "999", "^[0-9]{1,3}$");
  json.key("designSwitch");
  write_object(json, [&] {
    write_types(json, {"boolean", "string", "null"});
    json.member("pattern", "^(?:true|false)$");
  });
  define_words(json);
  const auto types = {std::string_view("array"), std::string_view("string"),
                      std::string_view("null")};
  define_list(json, "designTexts", "designWords", types);
  json.key("designSectionName");
  write_object(json, [&] {
    json.member("type", "string");
    write_section_name(json);
  });
  define_list(json, "designSectionNames", "designSectionName", types,
              [&] { write_section_name(json); });
  define_parts(json);
  define_list(json, "designBlocks", "designBlock", {"array", "null"});
  define_list(json, "designOrder", "designSection", {"array", "null"});
}

void write_exact(JsonWriter& json) {
  json.key("additionalProperties");
  json.literal("false");
}

void write_choice(JsonWriter& json, const std::vector<std::string>& words) {
  json.key("enum");
  json.begin_array();
  for (const std::string& word : words) json.string(word);
  json.literal("null");
  json.end_array();
}

void write_name(JsonWriter& json, std::string_view path) {
  if (path.ends_with(".entries")) {
    std::vector<std::string> looks;
    for (const auto& [name, blocks] : built_in_style(kBaseTemplate)->entries.values) {
      looks.push_back(name);
    }
    return write_choice(json, looks);
  }
  write_types(json, {"string", "number", "boolean", "null"});
  if (path == "part.field") json.member("pattern", kFieldPattern);
  std::vector<std::string> examples;
  if (path == "template" || path == "extends") {
    for (const auto& [name, text] : built_in_template_files()) {
      if (name != kBaseTemplate) examples.emplace_back(name);
    }
    examples.emplace_back("./mine.yaml");
  }
  if (examples.empty()) return;
  json.key("examples");
  json.begin_array();
  for (const std::string& example : examples) json.string(example);
  json.end_array();
}

void write_section_name(JsonWriter& json) {
  json.key("anyOf");
  json.begin_array();
  write_object(json, [&] {
    json.key("enum");
    json.begin_array();
    for (const auto& [name, settings] :
         built_in_style(kBaseTemplate)->sections.kinds.values) {
      json.string(name);
    }
    json.end_array();
  });
  write_object(json, [&] {
    json.key("not");
    write_object(json, [&] { json.member("type", "string"); });
  });
  write_object(json, [&] { json.member("pattern", R"(^custom\.)"); });
  json.end_array();
}

void write_only_one(JsonWriter& json, const std::vector<std::string>& keys) {
  json.key("if");
  write_object(json, [&] { json.member("type", "object"); });
  json.key("then");
  write_object(json, [&] {
    json.key("oneOf");
    json.begin_array();
    for (const std::string& key : keys) {
      write_object(json, [&] {
        json.key("required");
        json.begin_array();
        json.string(key);
        json.end_array();
      });
    }
    json.end_array();
  });
}

void write_block_content(JsonWriter& json, std::string_view kind) {
  if (kind == "space") return write_reference(json, "designRatio");
  if (kind == "paragraph" || kind == "bullets" || kind == "entries") {
    return write_reference(json, "designPart");
  }
  if (kind == "image" || kind == "rule" || kind == "header") {
    return write_types(json, {"null"});
  }
  write_reference(json, "designParts");
  json.key("not");
  write_object(json, [&] { json.member("type", "null"); });
}

}  // namespace jianli
