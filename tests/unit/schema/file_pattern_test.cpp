// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/file_pattern.h"

#include <doctest/doctest.h>

#include "schema/fields.h"

namespace jianli {
namespace {

/// The parts of a pattern: texts in quotes, placeholders in braces, mistakes behind `!`.
std::string parts_of(std::string_view pattern) {
  std::string text;
  for (const PatternPart& part : read_file_pattern(pattern)) {
    const std::string bytes =
        '@' + std::to_string(part.begin) + '-' + std::to_string(part.end) + ' ';
    switch (part.kind) {
      case PatternPart::Kind::text:
        text += '"' + part.text + '"';
        break;
      case PatternPart::Kind::placeholder:
        text += '{' + part.text + '}';
        break;
      case PatternPart::Kind::unclosed:
        text += "!{" + part.text;
        break;
      case PatternPart::Kind::unopened:
        text += "!" + part.text;
        break;
    }
    text += bytes;
  }
  return text;
}

TEST_CASE("a pattern is texts and placeholders") {
  CHECK(parts_of("") == "");
  CHECK(parts_of("me") == "\"me\"@0-2 ");
  CHECK(parts_of("{name}-{locale}") == "{name}@0-6 \"-\"@6-7 {locale}@7-15 ");
  CHECK(parts_of("简历{name}") == "\"简历\"@0-6 {name}@6-12 ");
  CHECK(parts_of("{}") == "{}@0-2 ");
}

TEST_CASE("a brace written twice is a brace") {
  CHECK(parts_of("a{{b}}c") == "\"a{b}c\"@0-7 ");
  CHECK(parts_of("{{{name}}}") == "\"{\"@0-2 {name}@2-8 \"}\"@8-10 ");
}

TEST_CASE("a brace without its other is a mistake up to the next") {
  CHECK(parts_of("{name") == "!{name@0-5 ");
  CHECK(parts_of("{name-{locale}") == "!{name-@0-6 {locale}@6-14 ");
  CHECK(parts_of("name}-x") == "\"name\"@0-4 !}@4-5 \"-x\"@5-7 ");
  CHECK(parts_of("{{name}") == "\"{name\"@0-6 !}@6-7 ");
}

TEST_CASE("every placeholder of the target is one of its fields") {
  const Field* const target = kVariant.find("target");
  REQUIRE(target != nullptr);
  constexpr std::string_view kTarget = "target.";
  int count = 0;
  for (const std::string_view placeholder : file_placeholders()) {
    if (!placeholder.starts_with(kTarget)) continue;
    ++count;
    CHECK(target->record->find(placeholder.substr(kTarget.size())) != nullptr);
  }
  CHECK(count == 4);
}

TEST_CASE("the grammar names every placeholder") {
  CHECK(file_pattern_grammar() ==
        R"(^(?:[^{}/]|\{\{|\}\}|\{(?:name|target\.organization|target\.department|)"
        R"(target\.position|target\.location|variant|locale|template)\})+$)");
}

}  // namespace
}  // namespace jianli
