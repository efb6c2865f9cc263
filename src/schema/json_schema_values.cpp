// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/json_schema_values.h"

#include <fmt/format.h>

#include <array>

#include "schema/date_grammar.h"
#include "schema/file_pattern.h"
#include "schema/grammar.h"

namespace jianli {
namespace {

using Types = std::initializer_list<std::string_view>;

/// A value that is one text, or one for each language.
struct TextRow {
  std::string_view name;
  Types types;                    ///< beside null
  std::string pattern;            ///< of a text that is not empty; none if empty
  std::string_view minimum = {};  ///< of a number
  std::string_view maximum = {};
};

const Types kAnyScalar = {"string", "number", "boolean"};

std::string network_pattern() {
  std::string names;
  for (const std::string_view network : known_networks()) {
    if (!names.empty()) names += '|';
    names += case_insensitive_pattern(network);
  }
  return fmt::format("^(?:{})$", names);
}

/// A pattern that an empty text, which counts as absent, fits too.
std::string or_empty(std::string_view pattern) { return fmt::format("^$|{}", pattern); }

void write_constraints(JsonWriter& json, const TextRow& row) {
  if (!row.pattern.empty()) json.member("pattern", or_empty(row.pattern));
  if (!row.minimum.empty()) {
    json.key("minimum");
    json.literal(row.minimum);
  }
  if (!row.maximum.empty()) {
    json.key("maximum");
    json.literal(row.maximum);
  }
}

void write_types_and(JsonWriter& json, Types types, Types more) {
  json.key("type");
  json.begin_array();
  for (const std::string_view type : types) json.string(type);
  for (const std::string_view type : more) json.string(type);
  json.end_array();
}

/// A value that is the same in every language.
void define_plain(JsonWriter& json, const TextRow& row) {
  json.key(row.name);
  write_object(json, [&] {
    write_types_and(json, row.types, {"null"});
    write_constraints(json, row);
  });
}

/// `write_more` writes what else holds, in one language or in each.
void define_localized(JsonWriter& json, const TextRow& row,
                      const std::function<void()>& write_more = {}) {
  const std::string one = fmt::format("{}InOneLanguage", row.name);
  json.key(one);
  write_object(json, [&] {
    write_types_and(json, row.types, {"null"});
    write_constraints(json, row);
    if (write_more) write_more();
  });
  json.key(row.name);
  write_object(json, [&] {
    write_types_and(json, row.types, {"object", "null"});
    write_constraints(json, row);
    if (write_more) write_more();
    write_languages(json, one);
  });
}

/// A list whose items are checked by a definition; an empty text counts as no list.
void define_list(JsonWriter& json, std::string_view name, std::string_view item) {
  json.key(name);
  write_object(json, [&] {
    write_types(json, {"array", "string", "null"});
    json.key("maxLength");
    json.literal("0");
    json.key("items");
    write_object(json, [&] { write_reference(json, item); });
  });
}

/// A list of texts, or one for each language.
void define_texts(JsonWriter& json) {
  define_list(json, "textsInOneLanguage", "text");
  json.key("texts");
  write_object(json, [&] {
    write_types(json, {"array", "object", "string", "null"});
    json.key("maxLength");
    json.literal("0");
    json.key("items");
    write_object(json, [&] { write_reference(json, "text"); });
    json.key("if");
    write_object(json, [&] { write_no_language(json); });
    json.key("then");
    write_object(json, [&] { write_types(json, {"array", "string", "null"}); });
    json.key("else");
    write_object(json, [&] { write_languages(json, "textsInOneLanguage"); });
  });
}

/// A network in any case of its letters; their own spelling is what editors complete.
void define_network(JsonWriter& json) {
  define_localized(json, {"network", {"string"}, {}}, [&] {
    json.key("anyOf");
    json.begin_array();
    write_object(json, [&] {
      json.key("enum");
      json.begin_array();
      for (const std::string_view network : known_networks()) json.string(network);
      json.end_array();
    });
    write_object(json, [&] { json.member("pattern", or_empty(network_pattern())); });
    json.end_array();
  });
}

/// A text that is written as a date must be one.
void define_date_or_text(JsonWriter& json) {
  define_localized(json, {"dateOrText", kAnyScalar, {}}, [&] {
    json.key("if");
    write_object(json, [&] {
      json.member("type", "string");
      json.member("pattern", date_shape_pattern());
    });
    json.key("then");
    write_object(json, [&] { json.member("pattern", date_pattern(OpenEnd::yes)); });
  });
}

void define_choice(JsonWriter& json, std::string_view name, FieldCheck check) {
  json.key(name);
  write_object(json, [&] {
    json.key("enum");
    json.begin_array();
    for (const std::string_view choice : choices_of(check)) json.string(choice);
    json.string("");
    json.literal("null");
    json.end_array();
  });
}

/// The keys of a mapping with one value a language, and those that belong to none.
void define_keys(JsonWriter& json) {
  const std::string language = language_pattern();
  json.key("languageKey");
  write_object(json, [&] { json.member("pattern", fmt::format("^x-|{}", language)); });
  json.key("noLanguage");
  write_object(json, [&] {
    json.key("not");
    write_object(json, [&] {
      json.member("pattern", fmt::format("{}|{}", language, other_language_pattern()));
    });
  });
}

}  // namespace

void write_object(JsonWriter& json, const std::function<void()>& write_members) {
  json.begin_object();
  write_members();
  json.end_object();
}

void write_reference(JsonWriter& json, std::string_view definition) {
  json.member("$ref", fmt::format("#/$defs/{}", definition));
}

void write_types(JsonWriter& json, Types types) { write_types_and(json, types, {}); }

void write_closed(JsonWriter& json) {
  json.key("patternProperties");
  write_object(json, [&] {
    json.key("^x-");
    json.literal("true");
  });
  json.key("additionalProperties");
  json.literal("false");
}

void write_languages(JsonWriter& json, std::string_view definition) {
  json.key("minProperties");
  json.literal("1");
  json.key("properties");
  write_object(json, [&] {
    // The two a Chinese résumé has most often, for editors to complete.
    const auto write_language = [&](std::string_view tag, std::string_view name) {
      json.key(tag);
      write_object(json, [&] {
        json.member("title", name);
        write_reference(json, definition);
      });
    };
    write_language("zh", "Chinese");
    write_language("en", "English");
  });
  // What a key may be stands once, in `languageKey`.
  json.key("propertyNames");
  write_object(json, [&] { write_reference(json, "languageKey"); });
  json.key("patternProperties");
  write_object(json, [&] {
    json.key("^(?!x-)");
    write_object(json, [&] { write_reference(json, definition); });
  });
}

void write_no_language(JsonWriter& json) {
  json.member("type", "object");
  json.key("propertyNames");
  write_object(json, [&] { write_reference(json, "noLanguage"); });
}

void define_values(JsonWriter& json) {
  define_keys(json);
  define_localized(json, {"text", kAnyScalar, {}});
  define_texts(json);
  define_plain(json, {"plainText", kAnyScalar, {}});
  define_list(json, "names", "plainText");
  define_plain(json, {"languageTag", {"string"}, language_pattern()});
  define_list(json, "locales", "languageTag");
  define_localized(json, {"email", {"string"}, std::string(kEmailPattern)});
  define_localized(json, {"url", {"string"}, std::string(kUrlPattern)});
  define_localized(json, {"phone",
                          {"string", "number"},
                          std::string(kPhonePattern),
                          "10000",
                          "99999999999999999999"});
  define_localized(json, {"doi", {"string"}, std::string(kDoiPattern)});
  define_localized(json, {"countryCode", {"string"}, std::string(kCountryCodePattern)});
  define_localized(json, {"aspect", {"string"}, std::string(kAspectPattern)});
  define_localized(json, {"filePattern", kAnyScalar, file_pattern_grammar()});
  define_network(json);
  define_plain(
      json, {"identifier", {"string", "integer"}, std::string(kIdentifierPattern), "0"});
  define_choice(json, "untagged", FieldCheck::untagged);
  define_choice(json, "pageBreak", FieldCheck::page_break);
  define_choice(json, "pageKeep", FieldCheck::page_keep);
  define_plain(
      json, {"date", {"string", "number"}, date_pattern(OpenEnd::no), "1000", "9999.12"});
  define_plain(
      json,
      {"endDate", {"string", "number"}, date_pattern(OpenEnd::yes), "1000", "9999.12"});
  define_date_or_text(json);
  define_plain(json, {"integer", {"integer", "string"}, "^$"});
  define_plain(json, {"boolean", {"boolean", "string"}, "^$"});
  define_plain(json, {"paths", {"object", "string"}, "^$"});
}

void write_required_types(JsonWriter& json, const Field& field) {
  switch (field.type) {
    case FieldType::identifier:
    case FieldType::date:
    case FieldType::integer:
    case FieldType::boolean:
      write_types(json, {"string", "number", "boolean"});
      break;
    case FieldType::record:
    case FieldType::record_map:
    case FieldType::path_map:
      write_types(json, {"object"});
      break;
    case FieldType::text_list:
    case FieldType::string_list:
    case FieldType::highlights:
    case FieldType::record_list:
      write_types(json, {"array", "object"});
      break;
    default:
      write_types(json, {"string", "number", "boolean", "object"});
      break;
  }
}

std::string_view value_definition(const Field& field) {
  switch (field.check) {
    case FieldCheck::network:
      return "network";
    case FieldCheck::country_code:
      return "countryCode";
    case FieldCheck::language:
      return "locales";
    case FieldCheck::aspect:
      return "aspect";
    case FieldCheck::file_pattern:
      return "filePattern";
    case FieldCheck::untagged:
      return "untagged";
    case FieldCheck::page_break:
      return "pageBreak";
    case FieldCheck::page_keep:
      return "pageKeep";
    default:
      break;
  }
  switch (field.type) {
    case FieldType::email:
      return "email";
    case FieldType::url:
      return "url";
    case FieldType::phone:
      return "phone";
    case FieldType::doi:
      return "doi";
    case FieldType::path_map:
      return "paths";
    case FieldType::identifier:
      return "identifier";
    case FieldType::date:
      return field.check == FieldCheck::open_end ? "endDate" : "date";
    case FieldType::date_or_text:
      return "dateOrText";
    case FieldType::integer:
      return "integer";
    case FieldType::boolean:
      return "boolean";
    case FieldType::text_list:
      return "texts";
    case FieldType::string_list:
      return "names";
    default:
      return "text";
  }
}

}  // namespace jianli
