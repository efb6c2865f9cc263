// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/batch_report.h"

#include <doctest/doctest.h>

namespace {

using jianli::BatchJob;
using jianli::BatchUnit;
using jianli::is_report;
using jianli::report_line;
using jianli::UnitResult;
using jianli::UnitStatus;

BatchJob job_of(const char* file) {
  BatchJob job;
  job.number = 3;
  job.file = file;
  return job;
}

}  // namespace

TEST_CASE("a finished unit is one line of JSON") {
  const BatchJob job = job_of("张三.yaml");
  BatchUnit unit;
  unit.job = &job;
  unit.variant = "x";
  UnitResult result;
  result.status = UnitStatus::done;
  result.outputs = {{"out/张三.x.zh.pdf", "zh-Hans", "classic", 1, 48211, "0a"},
                    {"out/张三.x.en.pdf", "en", "classic", 2, 50000, "0b"}};
  result.findings.json = "[{\"rule\": \"bad-date\"}]";
  CHECK(
      report_line(unit, result) ==
      "{\"job\": 3, \"file\": \"张三.yaml\", \"variant\": \"x\", \"status\": \"done\", "
      "\"outputs\": [{\"path\": \"out/张三.x.zh.pdf\", \"locale\": \"zh-Hans\", "
      "\"template\": \"classic\", \"pages\": 1, \"bytes\": 48211, \"hash\": \"0a\"}, "
      "{\"path\": \"out/张三.x.en.pdf\", \"locale\": \"en\", \"template\": \"classic\", "
      "\"pages\": 2, \"bytes\": 50000, \"hash\": \"0b\"}], "
      "\"findings\": [{\"rule\": \"bad-date\"}]}\n");
}

TEST_CASE("a failed unit has no outputs, and its error where that is no finding") {
  const BatchJob job = job_of("a\xFF.yaml");
  BatchUnit unit;
  unit.job = &job;
  UnitResult result;
  result.error = "error: out of memory\n";
  CHECK(report_line(unit, result) ==
        "{\"job\": 3, \"file\": \"a\xEF\xBF\xBD.yaml\", \"status\": \"failed\", "
        "\"outputs\": [], \"findings\": [], \"error\": \"error: out of memory\\n\"}\n");
}

TEST_CASE("what was not made again says so") {
  const BatchJob job = job_of("a.yaml");
  BatchUnit unit;
  unit.job = &job;
  UnitResult result;
  result.status = UnitStatus::unchanged;
  CHECK(report_line(unit, result).find("\"status\": \"unchanged\"") != std::string::npos);
}

TEST_CASE("a report is told from a list of jobs and any other file") {
  const BatchJob job = job_of("a.yaml");
  BatchUnit unit;
  unit.job = &job;
  CHECK(is_report(report_line(unit, {})));
  CHECK(is_report(""));
  CHECK_FALSE(is_report("{\"file\": \"a.yaml\"}\n"));
  CHECK_FALSE(is_report("basics: {name: Zhang San}\n"));
}
