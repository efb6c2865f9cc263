// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/style_values.h"

#include <doctest/doctest.h>

#include "load.h"

namespace {

/// The value of a key in a document's style, as YAML.
std::string value_of(const std::string& path, const std::string& design) {
  const auto loaded = jianli::test::load("design: " + design + "\n");
  CHECK(loaded.messages() == "");
  for (const auto& value : style_values(loaded.style, loaded.sources)) {
    if (value.path == path)
      return value.text + " at " + place_name(value.origin, loaded.sources);
  }
  return "no such value";
}

}  // namespace

TEST_CASE("lengths are told as they were written") {
  CHECK(value_of("page.margins.top", "{page: {margins: {top: 2cm}}}") ==
        "2cm at me.yaml:1");
  CHECK(value_of("page.margins.top", "{page: {margins: {top: [2cm, 0.5in]}}}") ==
        "[2cm, 0.5in] at me.yaml:1");
}

TEST_CASE("a value of a built-in template has its name for a place") {
  CHECK(value_of("page.paper", "{}") == "a4 at template:base");
}

TEST_CASE("texts are quoted where YAML or a list needs it") {
  CHECK(value_of("tokens.bullets.labels", "{tokens: {bullets: {labels: ['a\"', –]}}}") ==
        "[\"a\\\"\", \"–\"] at me.yaml:1");
  CHECK(value_of("fonts.body.latin", "{fonts: {body: {latin: [EB Garamond, Inter]}}}") ==
        "[EB Garamond, Inter] at me.yaml:1");
  CHECK(value_of("fonts.body.latin", "{fonts: {body: {latin: [No, 1942]}}}") ==
        "[\"No\", \"1942\"] at me.yaml:1");
  CHECK(value_of("page.footer.pattern",
                 "{page: {footer: {pattern: {zh: '{page}', en: ''}}}}") ==
        "{zh-Hans: \"{page}\", en: \"\"} at me.yaml:1");
}

TEST_CASE("a part is told by what it does not take from its block") {
  CHECK(value_of("entries.skills",
                 "{entries: {skills: [{row: [name, {field: level, color: text}], color: "
                 "muted}]}}") ==
        "[{row: [name, {field: level, color: text}], color: muted}] at me.yaml:1");
}
