// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/json_schema_examples.h"

#include <doctest/doctest.h>

#include <string>

#include "schema/fields.h"

namespace jianli {
namespace {

/// What a function writes into an object, without white space.
template <typename Write>
std::string written(Write write) {
  JsonWriter json;
  json.begin_object();
  write(json);
  json.end_object();
  std::string text = std::move(json).finish();
  std::erase_if(text, [](char c) { return c == '\n'; });
  for (std::size_t i = 0; (i = text.find("  ", i)) != std::string::npos;)
    text.erase(i, 2);
  return text;
}

std::string example(const Field& field) {
  return written([&](JsonWriter& json) { write_example(json, field); });
}

TEST_CASE("an example is a text, a number or what its YAML says") {
  CHECK(example(own("a", FieldType::text, "A", "A.", "**b**: c")) ==
        R"({"examples": ["**b**: c"]})");
  CHECK(example(own("a", FieldType::integer, "A", "A.", "2")) == R"({"examples": [2]})");
  CHECK(example(own("a", FieldType::text_list, "A", "A.", "[b, c]")) ==
        R"({"examples": [["b","c"]]})");
  CHECK(example(*kBasics.find("location")) == R"({"examples": [{"city": "杭州"}]})");
  CHECK(example(*kBasics.find("image")) == R"({"examples": ["photo.jpg"]})");
}

TEST_CASE("a default is written where there is one") {
  CHECK(written([](JsonWriter& json) {
          write_default(json, *kEducation.find("visible"));
        }) == R"({"default": true})");
  CHECK(written([](JsonWriter& json) {
          write_default(json, *kEducation.find("score"));
        }) == "{}");
}

TEST_CASE("a snippet holds the starred fields and the dates, to be typed over") {
  CHECK(written([](JsonWriter& json) { write_snippet(json, kInterest); })
            .starts_with(
                R"({"defaultSnippets": [{"label": "interests entry","body": {"name": )"));
}

}  // namespace
}  // namespace jianli
