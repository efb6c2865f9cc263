// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>

#include "batch/unit.h"
#include "cli/batch_progress.h"
#include "cli/batch_tally.h"
#include "cli/terminal.h"
#include "files/append_file.h"

namespace jianli {

/// Tells of a batch while it runs: findings on standard error, results in the report, how
/// far it is; and counts.
class BatchPrinter {
 public:
  /// `tally` is what was found before.
  BatchPrinter(BatchProgress::Wanted progress, const BatchTally& tally,
               const Printing& printing)
      : printing_(printing), progress_(progress, printing.catalog), tally_(tally) {}

  /// Begins a report; the result is the error as a sentence.
  Message open_report(const std::string& path);
  /// Tells of a finished unit; units come in order.
  void take(const BatchUnit& unit, const UnitResult& result);
  /// Tells how many units are done.
  void tick(std::size_t done, std::size_t all) { progress_.show(done, all); }
  /// The plan is made: from now on units are rendered.
  void begin_rendering() { progress_.begin(BatchProgress::Phase::rendering); }
  /// Takes the progress away.
  void end() { progress_.clear(); }

  [[nodiscard]] const BatchTally& tally() const { return tally_; }
  /// Why the report could not be written whole; empty if it could.
  [[nodiscard]] const Message& report_error() const { return report_error_; }

 private:
  Printing printing_;
  BatchProgress progress_;
  BatchTally tally_;
  AppendFile report_;
  Message report_error_;
  std::set<std::string> told_;  ///< findings of the job whose units come
};

}  // namespace jianli
