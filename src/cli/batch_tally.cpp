// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/batch_tally.h"

#include <fmt/format.h>

namespace jianli {
namespace {

ExitCode code_of(UnitFailure failure) {
  switch (failure) {
    case UnitFailure::none:
      return ExitCode::done;
    case UnitFailure::machine:
      return ExitCode::machine_failed;
    case UnitFailure::bug:
      return ExitCode::bug;
    case UnitFailure::input:
      break;
  }
  return ExitCode::bad_input;
}

}  // namespace

void count(const BatchUnit& unit, const UnitResult& result, BatchTally& tally) {
  // Units come job by job.
  if (unit.job->number != tally.last_job) ++tally.resumes;
  tally.last_job = unit.job->number;
  tally.code = graver(tally.code, code_of(result.findings.failure));
  if (result.status == UnitStatus::failed) ++tally.failed;
  if (result.status == UnitStatus::unchanged) {
    tally.unchanged += result.outputs.size();
    return;
  }
  tally.made += result.outputs.size();
  for (const MadeOutput& output : result.outputs) tally.pages += output.page_count;
}

std::string tally_table(const BatchTally& tally, const Catalog& catalog) {
  struct Row {
    std::size_t number;
    const char* what;
    bool always;
  };
  const Row rows[] = {
      {tally.resumes, "résumés", true}, {tally.made, "PDFs made", true},
      {tally.pages, "pages", true},     {tally.unchanged, "PDFs unchanged", false},
      {tally.failed, "failed", false},  {tally.warnings, "warnings", false}};
  std::string table;
  for (const Row& row : rows) {
    if (row.number == 0 && !row.always) continue;
    table += fmt::format("{:>8}  {}\n", row.number, Message(row.what).told(catalog));
  }
  return table;
}

}  // namespace jianli
