// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/json_schema_values.h"

#include <fmt/format.h>

#include <string>

#include "schema/date_grammar.h"
#include "schema/grammar.h"

namespace jianli {
namespace {

void write_object(JsonWriter& json, const std::function<void()>& write_members) {
  json.begin_object();
  write_members();
  json.end_object();
}

void write_pattern(JsonWriter& json, std::string_view pattern) {
  write_object(json, [&] {
    json.member("type", "string");
    json.member("pattern", pattern);
  });
}

void write_reference(JsonWriter& json, std::string_view definition) {
  write_object(json, [&] { json.member("$ref", fmt::format("#/$defs/{}", definition)); });
}

void write_any_of(JsonWriter& json, const std::function<void()>& write_alternatives) {
  json.key("anyOf");
  json.begin_array();
  write_alternatives();
  json.end_array();
}

void write_number(JsonWriter& json, std::string_view type, std::string_view minimum,
                  std::string_view maximum) {
  write_object(json, [&] {
    json.member("type", type);
    json.key("minimum");
    json.literal(minimum);
    if (maximum.empty()) return;
    json.key("maximum");
    json.literal(maximum);
  });
}

/// One text a language: keys are language tags.
void write_languages(JsonWriter& json, const std::function<void()>& write_value) {
  write_object(json, [&] {
    json.member("type", "object");
    json.key("minProperties");
    json.literal("1");
    json.key("patternProperties");
    write_object(json, [&] {
      json.key(language_pattern());
      write_object(json, [&] {
        write_any_of(json, [&] {
          write_value();
          write_reference(json, "absent");
        });
      });
      json.key("^x-");
      json.literal("true");
    });
    json.key("additionalProperties");
    json.literal("false");
  });
}

/// A value that may be absent and has no languages.
void define_plain(JsonWriter& json, std::string_view name,
                  const std::function<void()>& write_value) {
  json.key(name);
  write_object(json, [&] {
    write_any_of(json, [&] {
      write_value();
      write_reference(json, "absent");
    });
  });
}

void define_localized(JsonWriter& json, std::string_view name,
                      const std::function<void()>& write_value) {
  json.key(name);
  write_localized(json, write_value);
}

void write_types(JsonWriter& json, std::initializer_list<std::string_view> types) {
  json.key("type");
  json.begin_array();
  for (const std::string_view type : types) json.string(type);
  json.end_array();
}

void define_texts(JsonWriter& json) {
  json.key("absent");
  write_object(json, [&] {
    json.member("description", "An empty text and null count as absent.");
    json.key("enum");
    json.begin_array();
    json.string("");
    json.literal("null");
    json.end_array();
  });
  json.key("scalar");
  write_object(json, [&] {
    write_types(json, {"string", "number", "boolean"});
    json.key("minLength");
    json.literal("1");
  });
  const auto write_scalar = [&] { write_reference(json, "scalar"); };
  define_localized(json, "text", write_scalar);
  json.key("requiredText");
  write_object(json, [&] {
    write_any_of(json, [&] {
      write_scalar();
      write_languages(json, write_scalar);
    });
  });
  define_localized(json, "texts", [&] {
    write_object(json, [&] {
      json.member("type", "array");
      json.key("items");
      write_reference(json, "text");
    });
  });
  for (const std::string_view name : {"names", "locales"}) {
    define_plain(json, name, [&] {
      write_object(json, [&] {
        json.member("type", "array");
        json.key("items");
        write_object(json, [&] {
          write_any_of(json, [&] {
            if (name == "names") {
              write_scalar();
            } else {
              write_pattern(json, language_pattern());
            }
            write_reference(json, "absent");
          });
        });
      });
    });
  }
}

void define_checked(JsonWriter& json) {
  define_localized(json, "email", [&] { write_pattern(json, kEmailPattern); });
  define_localized(json, "url", [&] { write_pattern(json, kUrlPattern); });
  define_localized(json, "phone", [&] {
    write_pattern(json, kPhonePattern);
    write_number(json, "number", "10000", "99999999999999999999");
  });
  define_localized(json, "network", [&] {
    write_object(json, [&] {
      json.key("enum");
      json.begin_array();
      for (const std::string_view network : known_networks()) json.string(network);
      json.end_array();
    });
    std::string any_case;
    for (const std::string_view network : known_networks()) {
      const std::string pattern = case_insensitive_pattern(network);
      if (pattern == network) continue;
      if (!any_case.empty()) any_case += '|';
      any_case += pattern;
    }
    write_pattern(json, fmt::format("^(?:{})$", any_case));
  });
  define_localized(json, "countryCode", [&] {
    write_pattern(json, kCountryCodePattern);
    // `NO` is a boolean to YAML 1.1, which many editors still follow.
    write_object(json, [&] {
      json.key("const");
      json.literal("false");
    });
  });
  define_localized(json, "aspect", [&] { write_pattern(json, kAspectPattern); });
  define_plain(json, "identifier", [&] {
    write_pattern(json, kIdentifierPattern);
    write_number(json, "integer", "0", {});
  });
}

void define_dates(JsonWriter& json) {
  const auto define = [&](std::string_view name, OpenEnd open_end) {
    define_plain(json, name, [&] {
      write_pattern(json, date_pattern(open_end));
      write_number(json, "number", "1000", "9999.12");
    });
  };
  define("date", OpenEnd::no);
  define("endDate", OpenEnd::yes);
  define_localized(json, "dateOrText", [&] {
    write_object(json, [&] {
      write_types(json, {"string", "number", "boolean"});
      json.key("if");
      write_pattern(json, date_shape_pattern());
      json.key("then");
      write_pattern(json, date_pattern(OpenEnd::yes));
    });
  });
  for (const std::string_view type : {"integer", "boolean"}) {
    define_plain(json, type,
                 [&] { write_object(json, [&] { json.member("type", type); }); });
  }
}

}  // namespace

void define_values(JsonWriter& json) {
  define_texts(json);
  define_checked(json);
  define_dates(json);
}

void write_localized(JsonWriter& json, const std::function<void()>& write_value) {
  write_object(json, [&] {
    write_any_of(json, [&] {
      write_value();
      write_languages(json, write_value);
      write_reference(json, "absent");
    });
  });
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
    case FieldCheck::none:
    case FieldCheck::image_file:
    case FieldCheck::open_end:
      break;
  }
  switch (field.type) {
    case FieldType::email:
      return "email";
    case FieldType::url:
      return "url";
    case FieldType::phone:
      return "phone";
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
      return field.required ? "requiredText" : "text";
  }
}

}  // namespace jianli
