// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/explain_style.h"

#include <doctest/doctest.h>

#include "load.h"

using jianli::test::load;

TEST_CASE("values stand below each other as in a template, their places behind them") {
  const auto loaded = load(
      "design:\n"
      "  page: {paper: letter, margins: {top: [2cm, 12mm]}}\n");
  CHECK(loaded.messages() == "");
  CHECK(explain_style(loaded.style, loaded.sources, "page.paper") ==
        "page:\n"
        "  paper: letter  # me.yaml:2\n");
  CHECK(explain_style(loaded.style, loaded.sources, "page.margins")
            .starts_with("page:\n"
                         "  margins:\n"
                         "    top: [2cm, 12mm]"));
}

TEST_CASE("a long list has a line for each item") {
  const auto loaded = load(
      "design:\n"
      "  entries:\n"
      "    skills:\n"
      "      - row: [{field: name, weight: bold}, {separator: dot}, level]\n"
      "        color: muted\n"
      "      - {label-value: [keywords], lead: [{field: name, weight: bold}]}\n"
      "      - {paragraph: summary, before: paragraph}\n"
      "      - {space: 0.5}\n"
      "      - rule\n");
  CHECK(loaded.messages() == "");
  CHECK(explain_style(loaded.style, loaded.sources, "entries.skills") ==
        "entries:\n"
        "  skills:  # me.yaml:4\n"
        "    - {row: [{field: name, weight: bold}, {separator: dot}, level], color: "
        "muted}\n"
        "    - {label-value: [keywords], lead: [{field: name, weight: bold}]}\n"
        "    - {paragraph: summary, before: paragraph}\n"
        "    - {space: 0.5}\n"
        "    - rule\n");
}

TEST_CASE("a path that leads nowhere gives nothing") {
  const auto loaded = load("a: b\n");
  CHECK(explain_style(loaded.style, loaded.sources, "page.pap") == "");
  CHECK(explain_style(loaded.style, loaded.sources, "pag") == "");
  const auto paths = style_paths(loaded.style, loaded.sources);
  const auto has = [&](const char* path) {
    return std::find(paths.begin(), paths.end(), path) != paths.end();
  };
  CHECK(has("page"));
  CHECK(has("page.margins"));
  CHECK(has("page.margins.top"));
  CHECK(has("entries.work"));
  CHECK_FALSE(has("entries.work.row"));
}

TEST_CASE("the explanation is a template that gives the same style") {
  for (const auto& [name, description] : jianli::built_in_templates()) {
    CAPTURE(std::string(name));
    const auto first =
        load("design: {template: " + std::string(name) +
             ", sections: [education, {of: [work, projects], title: "
             "{zh: 经历, en: 'Jobs: all'}, sort: date, break: before}]}\n");
    REQUIRE(first.messages() == "");
    const std::string text = explain_style(first.style, first.sources, "");
    const auto second = load("design: {template: own.yaml}\n", {{"own.yaml", text}});
    CHECK(second.messages() == "");
    const auto without_places = [](const std::string& explained) {
      std::string lines;
      for (std::size_t i = 0; i < explained.size();) {
        const std::size_t end = explained.find('\n', i);
        const std::string line = explained.substr(i, end - i);
        lines += line.substr(0, line.find("  # ")) + '\n';
        i = end + 1;
      }
      return lines;
    };
    const std::string again = explain_style(second.style, second.sources, "");
    // Places differ in length, and so does the column they stand in.
    const auto squeezed = [&](const std::string& explained) {
      std::string lines = without_places(explained);
      for (std::size_t i = 0; (i = lines.find(" \n")) != std::string::npos;) {
        lines.erase(i, 1);
      }
      return lines;
    };
    CHECK(squeezed(again) == squeezed(text));
  }
}
