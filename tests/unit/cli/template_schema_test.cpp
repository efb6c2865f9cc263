// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/template_schema.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "schema/json_schema.h"

namespace jianli {
namespace {

/// Compares a schema with its file in the repository, or writes the file.
void check_file(const std::string& path, const std::string& schema) {
  if (const char* update = std::getenv("JIANLI_UPDATE_GOLDEN");
      update != nullptr && std::string_view(update) == "1") {
    std::ofstream(path, std::ios::binary) << schema;
    FAIL("wrote ", path, "; run again without JIANLI_UPDATE_GOLDEN");
  }
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const bool is_fresh = text == schema;  // the texts are too long to be printed
  CHECK(is_fresh);
}

bool has(const std::string& schema, const char* part) {
  return schema.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the schema of résumés in the repository is the one the tables give") {
  check_file("schema/resume.schema.json", json_schema(define_design));
}

TEST_CASE("the schema of templates in the repository is the one the tables give") {
  check_file("schema/template.schema.json", template_schema());
}

TEST_CASE("a template has what makes it one, a design what names it") {
  const std::string schema = template_schema();
  CHECK(has(schema, "\"extends\": {"));
  CHECK_FALSE(has(schema, "\"template\": {"));
  const std::string resume = json_schema(define_design);
  CHECK(has(resume, "\"design\": {\n      \"type\": ["));
  CHECK(has(resume, "\"template\": {"));
  CHECK_FALSE(has(resume, "\"extends\": {"));
}

TEST_CASE("kinds of sections and looks are those of the base template") {
  const std::string schema = template_schema();
  CHECK(has(schema,
            "\"internships\": {\n              \"description\": \"Settings of "
            "this kind of section.\""));
  CHECK(has(schema,
            "\"positions\": {\n          \"description\": \"The blocks of this "
            "look.\""));
}

TEST_CASE("every definition that is referred to exists") {
  const std::string schema = json_schema(define_design) + template_schema();
  constexpr std::string_view kReference = "\"$ref\": \"#/$defs/";
  for (std::size_t i = 0; (i = schema.find(kReference, i)) != std::string::npos;) {
    i += kReference.size();
    const std::string name = schema.substr(i, schema.find('"', i) - i);
    CAPTURE(name);
    CHECK(has(schema, ("\n    \"" + name + "\": {").c_str()));
  }
}

}  // namespace jianli
