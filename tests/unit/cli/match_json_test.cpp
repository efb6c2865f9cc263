// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "cli/match_report.h"

namespace jianli {
namespace {

TEST_CASE("a report as JSON") {
  Sources sources;
  sources.add("jd.txt", "数据 Spark\n");
  sources.add("me.yaml", "work: Spark\n");
  MatchReport report{"me.yaml", "jd.txt", "a", {"zh-Hans"}, sources, 0, 0, {}};
  MatchedTerm matched;
  matched.term.text = "Spark";
  matched.term.weight = 6;
  matched.term.reasons = {TermReason::required, TermReason::name};
  matched.term.places = {{7, 12}};
  matched.coverage = TermCoverage::hidden;
  TermMention mention;
  mention.locale = "zh-Hans";
  mention.path = "work[0].highlights[1]";
  mention.cause = "work[0]";
  mention.span = {1, 6, 11};
  mention.reason = LeftOut::not_selected;
  mention.tags = {"data"};
  matched.mentions = {mention};
  matched.absent = {"en"};
  report.terms = {matched};
  CHECK(match_json(report) == R"({
  "version": 1,
  "resume": "me.yaml",
  "job": "jd.txt",
  "variant": "a",
  "locales": [
    "zh"
  ],
  "covered": 0,
  "hidden": 1,
  "missing": 0,
  "terms": [
    {
      "term": "Spark",
      "coverage": "hidden",
      "weight": 6,
      "reasons": [
        "required",
        "name"
      ],
      "posting": [
        {
          "file": "jd.txt",
          "line": 1,
          "column": 4,
          "endLine": 1,
          "endColumn": 9
        }
      ],
      "mentions": [
        {
          "locale": "zh",
          "path": "work[0].highlights[1]",
          "file": "me.yaml",
          "line": 1,
          "column": 7,
          "endLine": 1,
          "endColumn": 12,
          "shown": false,
          "leftOutBy": "select",
          "leftOut": "work[0]",
          "tags": [
            "data"
          ]
        }
      ],
      "absentIn": [
        "en"
      ]
    }
  ]
}
)");
}

TEST_CASE("a report without terms") {
  Sources sources;
  const MatchReport report{"me.yaml", "-", "", {}, sources, 0, 0, {}};
  CHECK(match_json(report) == R"({
  "version": 1,
  "resume": "me.yaml",
  "job": "-",
  "locales": [],
  "covered": 0,
  "hidden": 0,
  "missing": 0,
  "terms": []
}
)");
}

TEST_CASE("reasons have names") {
  CHECK(name_of(TermReason::own) == "own");
  CHECK(name_of(TermReason::method) == "method");
}

}  // namespace
}  // namespace jianli
