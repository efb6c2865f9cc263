// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

using jianli::test::load;

TEST_CASE("the dump names the place each value comes from") {
  const auto loaded = load(
      "design:\n"
      "  page: {margins: {top: 15mm}}\n"
      "  sections: [{title: {zh: 经历}, of: [work, projects], sort: date}, skills]\n"
      "  entries: {skills: [{row: [{field: name, weight: bold}, {separator: dot}, "
      "level]}]}\n");
  CHECK(loaded.messages() == "");
  const std::string text = dump(loaded.style, loaded.sources);
  const auto has = [&](const char* line) { return text.find(line) != std::string::npos; };
  CHECK(text.starts_with("template: classic\n"));
  CHECK(has("\npage.margins.top: 15mm  # me.yaml:2\n"));
  CHECK(has("\npage.paper: a4  # template:base\n"));
  CHECK(
      has("\nsections.order: [{title: {zh-Hans: \"经历\"}, of: [work, projects], sort: "
          "date}, skills]  # me.yaml:3\n"));
  CHECK(
      has("\nentries.skills: [{row: [{field: name, weight: bold}, {separator: dot}, "
          "level]}]  # me.yaml:4\n"));
}

TEST_CASE("every value of the built-in templates has an origin") {
  for (const auto& [name, description] : jianli::built_in_templates()) {
    CAPTURE(std::string(name));
    const auto loaded = load("design: {template: " + std::string(name) + "}\n");
    CHECK(dump(loaded.style, loaded.sources).find("# nowhere") == std::string::npos);
  }
}
