// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/run_batch.h"

#include <iterator>
#include <utility>

#include "batch/plan_job.h"
#include "batch/render_unit.h"
#include "batch/run_in_order.h"

namespace jianli {

std::vector<BatchUnit> plan_batch(const std::vector<BatchJob>& jobs, BatchRun& run,
                                  const BatchEvents& events) {
  std::vector<std::vector<BatchUnit>> planned(jobs.size());
  std::vector<BatchUnit> units;
  SharedWork shared;
  shared.count = jobs.size();
  shared.workers = static_cast<std::uint32_t>(run.workers.size());
  shared.work = [&](std::uint32_t worker, std::size_t index) {
    planned[index] = plan_job(jobs[index], run, *run.workers[worker]);
  };
  shared.take = [&](std::size_t index) {
    std::ranges::move(planned[index], std::back_inserter(units));
    planned[index] = {};
  };
  shared.tick = [&](std::size_t done) { events.tick(done, jobs.size()); };
  shared.stopped = events.stopped;
  run_in_order(shared);
  return units;
}

std::size_t render_batch(const std::vector<BatchUnit>& units, BatchRun& run,
                         const BatchEvents& events) {
  std::vector<UnitResult> results(units.size());
  SharedWork shared;
  shared.count = units.size();
  shared.workers = static_cast<std::uint32_t>(run.workers.size());
  shared.work = [&](std::uint32_t worker, std::size_t index) {
    const BatchUnit& unit = units[index];
    results[index] =
        unit.result ? *unit.result : render_unit(unit, run, *run.workers[worker]);
  };
  shared.take = [&](std::size_t index) {
    events.take(units[index], results[index]);
    results[index] = {};
  };
  shared.tick = [&](std::size_t done) { events.tick(done, units.size()); };
  shared.stopped = events.stopped;
  return run_in_order(shared);
}

}  // namespace jianli
