// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "batch/batch_run.h"

namespace jianli {

/// The units of a job: what it makes under which names. Of one that cannot be made there
/// is one unit, with what is wrong; those that need not be made again are finished, too.
std::vector<BatchUnit> plan_job(const BatchJob& job, BatchRun& run, BatchWorker& worker);

}  // namespace jianli
