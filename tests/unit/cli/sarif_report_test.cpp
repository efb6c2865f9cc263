// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "cli/messages.h"
#include "one_finding.h"

using namespace jianli;

namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a result has its rule, level, message and region") {
  const std::string sarif = sarif_report(two_reports(), {});
  CHECK(holds(sarif, R"("version": "2.1.0")"));
  CHECK(holds(sarif, R"("columnKind": "unicodeCodePoints")"));
  CHECK(holds(sarif, R"("language": "en-US")"));
  CHECK(holds(sarif, R"(          "ruleId": "unknown-field",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "unknown field `emial` in the résumé; did you mean `email`?"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "%E6%88%91.yaml"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 1,
                  "endLine": 2,
                  "endColumn": 6
                }
              }
            }
          ],)"));
}

TEST_CASE("a fix is a replacement, a note a related location") {
  const std::string sarif = sarif_report(two_reports(), {});
  CHECK(holds(sarif, R"("replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 2,
                        "startColumn": 1,
                        "endLine": 2,
                        "endColumn": 6
                      },
                      "insertedContent": {
                        "text": "email"
                      }
                    }
                  ])"));
  CHECK(holds(sarif, R"("relatedLocations": [)"));
}

TEST_CASE("rules that occur are described in the language of the messages") {
  const std::string sarif =
      sarif_report(two_reports(), catalog_of(MessageLanguage::chinese));
  CHECK(holds(sarif, R"("language": "zh-CN")"));
  CHECK(holds(sarif, R"("text": "此处没有这个字段。")"));
  CHECK_FALSE(holds(sarif, "bad-value"));
}

TEST_CASE("a finding without a place is the file's, and no finding is no result") {
  std::vector<FileReport> reports(1);
  reports[0].path = "no where.yaml";
  CHECK(holds(sarif_report(reports, {}), R"("results": [])"));
  Diagnostic finding;
  finding.rule = Rule::unreadable_file;
  finding.message = "no such file";
  reports[0].findings.push_back(finding);
  CHECK(holds(sarif_report(reports, {}), R"("uri": "no%20where.yaml")"));
  CHECK_FALSE(holds(sarif_report(reports, {}), "region"));
}
