// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/json_schema.h"

#include <doctest/doctest.h>

#include <string>

#include "schema/fields.h"

namespace jianli {
namespace {

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t i = 0; (i = text.find(part, i)) != std::string_view::npos; ++i)
    ++found;
  return found;
}

TEST_CASE("every mapping of the table is closed but for x- keys") {
  const std::string schema = json_schema();
  CHECK(count(schema, "\"additionalProperties\": false") >= 30);
  // A mapping of languages names them in `propertyNames`.
  CHECK(count(schema, "\"additionalProperties\": false") +
            count(schema, "\"$ref\": \"#/$defs/languageKey\"") ==
        count(schema, "\"properties\": {") - 1);  // the condition on `resume`
  CHECK(count(schema, "\"additionalProperties\": false") ==
        count(schema, "\"^x-\": true") - 1);
}

TEST_CASE("each field has its title, description and place") {
  const std::string schema = json_schema();
  for (const Field& field : kEducation.fields) {
    CAPTURE(std::string(field.name));
    CHECK(schema.find("\"" + std::string(field.name) + "\": {\n          \"title\": \"" +
                      std::string(field.title) + "\",\n          \"description\": \"" +
                      std::string(field.description) + "\"") != std::string::npos);
  }
}

TEST_CASE("a text is a scalar, or one scalar a language") {
  const std::string schema = json_schema();
  CHECK(schema.find(R"("text": {
      "type": [
        "string",
        "number",
        "boolean",
        "object",
        "null"
      ],
      "minProperties": 1,
      "properties": {
        "zh": {
          "title": "Chinese",
          "$ref": "#/$defs/textInOneLanguage"
        },)") != std::string::npos);
}

TEST_CASE("no value is a choice of definitions: a mistake is reported where it is") {
  CHECK(count(json_schema(), "\"oneOf\"") == 0);
  // What remains tells a bullet's form, and completes the spelling of networks.
  CHECK(count(json_schema(), "\"anyOf\"") == 5);
}

}  // namespace
}  // namespace jianli
