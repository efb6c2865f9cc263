// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "cli/messages.h"
#include "one_finding.h"

using namespace jianli;

TEST_CASE("findings are JSON, columns in characters and offsets in bytes") {
  CHECK(json_report(two_reports(), {}) == R"({
  "version": 1,
  "files": [
    {
      "path": "我.yaml",
      "valid": false,
      "findings": [
        {
          "rule": "unknown-field",
          "severity": "error",
          "message": "unknown field `emial` in the résumé",
          "hint": "did you mean `email`?",
          "file": "我.yaml",
          "line": 2,
          "column": 1,
          "endLine": 2,
          "endColumn": 6,
          "offset": 10,
          "endOffset": 15,
          "fix": {
            "replacement": "email",
            "file": "我.yaml",
            "line": 2,
            "column": 1,
            "endLine": 2,
            "endColumn": 6,
            "offset": 10,
            "endOffset": 15
          },
          "notes": [
            {
              "message": "the first one stands here",
              "file": "我.yaml",
              "line": 1,
              "column": 1,
              "endLine": 1,
              "endColumn": 3,
              "offset": 0,
              "endOffset": 6
            }
          ]
        }
      ]
    },
    {
      "path": "good.yaml",
      "valid": true,
      "findings": []
    }
  ]
}
)");
}

TEST_CASE("a finding without a place has no line, and messages follow the catalog") {
  std::vector<FileReport> reports(1);
  reports[0].path = "a\xFF.yaml";
  Diagnostic finding;
  finding.rule = Rule::unreadable_file;
  finding.message =
      say("cannot read `{}`: {}", std::string("a\xFF.yaml"), "no such file");
  reports[0].findings.push_back(finding);
  CHECK(json_report(reports, catalog_of(MessageLanguage::chinese)) == R"({
  "version": 1,
  "files": [
    {
      "path": "a�.yaml",
      "valid": false,
      "findings": [
        {
          "rule": "unreadable-file",
          "severity": "error",
          "message": "无法读取 `a�.yaml`：没有这个文件"
        }
      ]
    }
  ]
}
)");
}

TEST_CASE("findings alone are an array on one line") {
  const std::vector<FileReport> reports = two_reports();
  const std::string text =
      jianli::json_findings(reports[0].findings, reports[0].sources, std::nullopt, {});
  CHECK(text.starts_with("[{\"rule\": \"unknown-field\", \"severity\": \"error\", "));
  CHECK(text.ends_with("}]}]"));
  CHECK(text.find('\n') == std::string::npos);
  CHECK(jianli::json_findings({}, {}, std::nullopt, {}) == "[]");
}
