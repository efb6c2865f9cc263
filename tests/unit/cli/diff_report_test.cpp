// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/diff_report.h"

#include <doctest/doctest.h>

#include "cli/inputs.h"
#include "cli/messages.h"
#include "compile/read_versions.h"

namespace jianli {
namespace {

const std::string kDocument = R"yaml(basics: {name: 张三, label: 工程师}
locales: [zh, en]
work:
  - name: {zh: 星河科技, en: Starriver}
    highlights:
      - {text: {zh: 召回, en: Retrieval}, tags: [recsys, llm]}
      - {text: {zh: 备课, en: Lessons}, tags: [teaching]}
interests:
  - {name: 长跑, only: [en]}
variants:
  a: {omit: [teaching], emphasize: [召回]}
  b: {select: [teaching], set: {basics.label: 讲师}, design: {fit: {pages: 1}}}
  same: {}
  short: {design: {sections: [interests]}, locales: [en, zh]}
  english: {design: {sections: [work]}, locales: [en]}
  recent: {design: {sections: [work]}}
)yaml";

enum class Form { text, json };

/// The report on two versions of the document; an empty name is the résumé as it is.
std::string report(const std::string& first, const std::string& second, Form form,
                   const Catalog& catalog = {}) {
  Inputs inputs;
  inputs.read_file = [](const std::string&) { return FileContent{kDocument, {}}; };
  inputs.fonts = built_in_fonts();
  Options options;
  options.variants = {first, second};
  std::erase(options.variants, "");
  Sources sources;
  Diagnostics diagnostics;
  const auto document = read_document("me.yaml", inputs, options, sources, diagnostics);
  Workspace work{inputs, options, Goal::plan, sources, diagnostics, nullptr, *document};
  read_versions(work);
  REQUIRE_FALSE(diagnostics.has_errors());
  const ComparedVersion one =
      first.empty() ? compared_resume(work) : compared(work.versions.front());
  const ComparedVersion two = compared(work.versions.back());
  const VersionsReport made{"me.yaml", one, two, compare_versions(one, two), sources};
  return form == Form::text ? text_report(made, catalog) : json_report(made);
}

TEST_CASE("a variant and the résumé as it is") {
  CHECK(report("", "a", Form::text) ==
        "--- the résumé as it is\n"
        "+++ a\n"
        "\n"
        "工作经历\n"
        "- 星河科技 › 备课  me.yaml:7:21  omitted by the tag `teaching`\n"
        "\n"
        "emphasize\n"
        "+ 召回\n");
}

TEST_CASE("two variants, each with its own reasons") {
  CHECK(
      report("a", "b", Form::text) ==
      "--- a\n"
      "+++ b\n"
      "\n"
      "工作经历\n"
      "- 星河科技 › 召回  me.yaml:6:21  b: none of its tags `recsys`, `llm` is selected\n"
      "+ 星河科技 › 备课  me.yaml:7:21  a: omitted by the tag `teaching`\n"
      "\n"
      "set\n"
      "- basics.label: 工程师\n"
      "+ basics.label: 讲师\n"
      "\n"
      "emphasize\n"
      "- 召回\n"
      "\n"
      "design\n"
      "+ fit.pages: 1\n");
}

TEST_CASE("nothing to tell") {
  CHECK(report("", "same", Form::text) ==
        "--- the résumé as it is\n+++ same\n\nno difference\n");
}

TEST_CASE("in Chinese") {
  const std::string text =
      report("", "a", Form::text, catalog_of(MessageLanguage::chinese));
  CHECK(text.starts_with("--- 简历本身\n+++ a\n"));
  CHECK(text.find("因标签 `teaching` 略去\n") != std::string::npos);
}

TEST_CASE("as JSON") {
  CHECK(report("", "b", Form::json) == R"json({
  "version": 1,
  "file": "me.yaml",
  "first": {
    "variant": null,
    "locales": [
      "zh",
      "en"
    ]
  },
  "second": {
    "variant": "b",
    "locales": [
      "zh",
      "en"
    ]
  },
  "items": [
    {
      "leftOutBy": "second",
      "reason": "notSelected",
      "names": [
        "recsys",
        "llm"
      ],
      "locales": [],
      "section": "work",
      "trail": [
        "星河科技",
        "召回"
      ],
      "path": "work[0].highlights[0]",
      "file": "me.yaml",
      "line": 6,
      "column": 21
    }
  ],
  "values": [
    {
      "group": "set",
      "name": "basics.label",
      "first": "工程师",
      "second": "讲师"
    },
    {
      "group": "design",
      "name": "fit.pages",
      "first": null,
      "second": "1"
    }
  ]
}
)json");
}

TEST_CASE("a section that the design hides is not shown") {
  CHECK(report("a", "short", Form::text)
            .starts_with("--- a\n"
                         "+++ short\n"
                         "\n"
                         "工作经历\n"
                         "- 星河科技  me.yaml:4:16  short: the design does not show its "
                         "section\n"
                         "\n"
                         "emphasize\n"));
  const std::string json = report("short", "a", Form::json);
  CHECK(json.find("\"leftOutBy\": \"first\",\n      \"reason\": \"hidden\"") !=
        std::string::npos);
}

TEST_CASE("headings are in the first language both share, else in that of the items") {
  CHECK(report("a", "english", Form::text)
            .starts_with("--- a\n"
                         "+++ english\n"
                         "\n"
                         "Work Experience\n"
                         "+ Starriver › Lessons  me.yaml:7:29  a: omitted by the tag "
                         "`teaching`\n"
                         "\n"
                         "Interests\n"
                         "- 长跑  me.yaml:9:12  english: the design does not show its "
                         "section\n"));
  // Both are in Chinese, too, but this is so in English alone.
  CHECK(report("a", "recent", Form::text)
            .find("\nInterests\n- 长跑 (en)  me.yaml:9:12  recent: the design does not "
                  "show its section\n") != std::string::npos);
}

}  // namespace
}  // namespace jianli
