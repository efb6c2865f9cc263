// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/batch_tally.h"

#include <doctest/doctest.h>

namespace {

using jianli::BatchJob;
using jianli::BatchTally;
using jianli::BatchUnit;
using jianli::ExitCode;
using jianli::tally_table;
using jianli::UnitFailure;
using jianli::UnitResult;
using jianli::UnitStatus;

void count(std::size_t job_number, UnitStatus status, std::size_t pdfs,
           UnitFailure failure, BatchTally& tally) {
  BatchJob job;
  job.number = job_number;
  BatchUnit unit;
  unit.job = &job;
  UnitResult result;
  result.status = status;
  result.outputs.resize(pdfs);
  for (auto& output : result.outputs) output.page_count = 2;
  result.findings.failure = failure;
  jianli::count(unit, result, tally);
}

}  // namespace

TEST_CASE("résumés are counted by job, PDFs and pages by what was made") {
  BatchTally tally;
  count(1, UnitStatus::done, 2, UnitFailure::none, tally);
  count(1, UnitStatus::unchanged, 3, UnitFailure::none, tally);
  count(2, UnitStatus::done, 1, UnitFailure::none, tally);
  CHECK(tally.resumes == 2);
  CHECK(tally.made == 3);
  CHECK(tally.pages == 6);
  CHECK(tally.unchanged == 3);
  CHECK(tally.failed == 0);
  CHECK(tally.code == ExitCode::done);
  CHECK(tally_table(tally, {}) ==
        "       2  résumés\n"
        "       3  PDFs made\n"
        "       6  pages\n"
        "       3  PDFs unchanged\n");
}

TEST_CASE("the gravest failure decides the exit code") {
  BatchTally tally;
  count(1, UnitStatus::failed, 0, UnitFailure::input, tally);
  CHECK(tally.code == ExitCode::bad_input);
  count(2, UnitStatus::failed, 0, UnitFailure::machine, tally);
  CHECK(tally.code == ExitCode::machine_failed);
  count(3, UnitStatus::failed, 0, UnitFailure::input, tally);
  CHECK(tally.code == ExitCode::machine_failed);
  count(4, UnitStatus::failed, 0, UnitFailure::bug, tally);
  CHECK(tally.code == ExitCode::bug);
  CHECK(tally.failed == 4);
}

TEST_CASE("the table is told in the language of the catalog") {
  BatchTally tally;
  tally.warnings = 12;
  CHECK(tally_table(tally, {{"résumés", "份简历"}, {"warnings", "条警告"}}) ==
        "       0  份简历\n"
        "       0  PDFs made\n"
        "       0  pages\n"
        "      12  条警告\n");
}
