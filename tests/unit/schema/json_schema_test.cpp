// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/json_schema.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "schema/fields.h"

namespace jianli {
namespace {

constexpr const char* kPath = "schema/resume.schema.json";

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t i = 0; (i = text.find(part, i)) != std::string_view::npos; ++i)
    ++found;
  return found;
}

TEST_CASE("the schema in the repository is the one the table gives") {
  if (const char* update = std::getenv("JIANLI_UPDATE_GOLDEN");
      update != nullptr && std::string_view(update) == "1") {
    std::ofstream(kPath, std::ios::binary) << json_schema();
    const std::string path = kPath;
    FAIL("wrote ", path, "; run again without JIANLI_UPDATE_GOLDEN");
  }
  std::ifstream file(kPath, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const bool is_fresh = text == json_schema();  // the texts are too long to be printed
  CHECK(is_fresh);
}

TEST_CASE("every object of the table is closed but for x- keys") {
  const std::string schema = json_schema();
  CHECK(count(schema, "\"type\": \"object\"") ==
        count(schema, "\"additionalProperties\": false"));
  CHECK(count(schema, "\"type\": \"object\"") == count(schema, "\"^x-\": true"));
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
  CHECK(schema.find(R"("scalar": {
      "type": [
        "string",
        "number",
        "boolean"
      ],
      "minLength": 1
    },
    "text": {
      "anyOf": [
        {
          "$ref": "#/$defs/scalar"
        },
        {
          "type": "object",
          "minProperties": 1,
          "patternProperties": {)") != std::string::npos);
}

}  // namespace
}  // namespace jianli
