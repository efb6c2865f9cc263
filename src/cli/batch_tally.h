// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include "base/message.h"
#include "batch/unit.h"
#include "cli/exit_code.h"

namespace jianli {

/// What has become of a batch so far.
struct BatchTally {
  std::size_t resumes = 0;
  std::size_t made = 0;       ///< PDFs
  std::size_t pages = 0;      ///< of those
  std::size_t unchanged = 0;  ///< PDFs
  std::size_t failed = 0;     ///< units
  std::size_t warnings = 0;   ///< told
  ExitCode code = ExitCode::done;
  std::size_t last_job = 0;  ///< number of the job whose units come
};

/// Counts a finished unit.
void count(const BatchUnit& unit, const UnitResult& result, BatchTally& tally);

/// The tally as a table of numbers and what they count.
std::string tally_table(const BatchTally& tally, const Catalog& catalog);

}  // namespace jianli
