// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "batch/batch_run.h"

namespace jianli {

/// What a batch tells while it runs, on the caller's thread.
struct BatchEvents {
  /// A unit is finished; units come in the order of the plan.
  std::function<void(const BatchUnit&, const UnitResult&)> take;
  /// So many of all pieces are done.
  std::function<void(std::size_t done, std::size_t all)> tick;
  /// Whether nothing more is to be begun.
  std::function<bool()> stopped;
};

/// The units of all jobs in their order. The jobs must outlive them.
std::vector<BatchUnit> plan_batch(const std::vector<BatchJob>& jobs, BatchRun& run,
                                  const BatchEvents& events);

/// Makes all units that are not finished, and hands all on; returns how many.
std::size_t render_batch(const std::vector<BatchUnit>& units, BatchRun& run,
                         const BatchEvents& events);

}  // namespace jianli
