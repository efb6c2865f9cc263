// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/batch_printer.h"

#include <cstdio>

#include "cli/batch_report.h"

namespace jianli {

Message BatchPrinter::open_report(const std::string& path) {
  return report_.open(path, AppendFile::Start::emptied);
}

void BatchPrinter::take(const BatchUnit& unit, const UnitResult& result) {
  if (unit.job->number != tally_.last_job) told_.clear();
  count(unit, result, tally_);
  std::string text;
  // Variants of one résumé share what is found in it: that is told once.
  for (const ToldFinding& finding : result.findings.list) {
    if (!told_.insert(finding.lines).second) continue;
    text += finding.lines;
    if (finding.severity == Severity::warning) ++tally_.warnings;
  }
  text += result.error;
  if (!text.empty()) progress_.clear();
  std::fwrite(text.data(), 1, text.size(), stderr);
  if (report_error_.empty()) report_error_ = report_.append(report_line(unit, result));
}

}  // namespace jianli
