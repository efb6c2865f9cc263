// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/plan_job.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "base/hash.h"
#include "batch/guard_unit.h"
#include "batch/job_key.h"
#include "batch/name_outputs.h"

namespace jianli {
namespace {

BatchUnit failed_unit(const BatchJob& job, const Diagnostics& diagnostics,
                      const Sources& sources, const std::optional<SyntaxTree>& tree,
                      const Teller& teller) {
  BatchUnit unit;
  unit.job = &job;
  unit.result.emplace();
  unit.result->findings = teller.findings(diagnostics, sources, tree);
  // Without an error, too, nothing will be made.
  UnitFailure& failure = unit.result->findings.failure;
  if (failure == UnitFailure::none) failure = UnitFailure::input;
  return unit;
}

/// What a list of jobs says wrongly of a job.
BatchUnit mistaken_unit(const BatchJob& job, const BatchRun& run) {
  Diagnostics mistakes;
  for (const Diagnostic& mistake : job.mistakes) {
    mistakes.add_as(mistake.severity, mistake);
  }
  return failed_unit(job, mistakes, run.list, std::nullopt, run.teller);
}

/// Whether a PDF is there with the bytes that were written.
bool is_there(const MadeOutput& output) {
  const FileContent file =
      read_named_file(output.path, {std::nullopt, output.byte_count});
  return file.error.empty() && hexadecimal(hash_bytes(file.bytes)) == output.hash;
}

/// A record of a unit, if it would come out as that tells and its PDFs are there.
const UnitRecord* find_unchanged(const std::string& key, const std::string& variant,
                                 const BatchRun& run) {
  for (const UnitRecord& record : run.state.find(key, variant)) {
    if (reads_same(record.reads, run.inputs) &&
        std::ranges::all_of(record.outputs, is_there)) {
      return &record;
    }
  }
  return nullptr;
}

/// Names the PDFs of a unit and finishes it as a record tells.
void keep(const UnitRecord& record, BatchUnit& unit) {
  unit.result.emplace();
  unit.result->status = UnitStatus::unchanged;
  unit.result->outputs = record.outputs;
  unit.result->findings.json = record.findings;
}

/// The units of a job that was made before with these variants and has not changed; none
/// if any has.
std::vector<BatchUnit> unchanged_units(const BatchJob& job, const std::string& key,
                                       const std::vector<std::string>& variants,
                                       const BatchRun& run) {
  std::vector<BatchUnit> units;
  for (const std::string& variant : variants) {
    const UnitRecord* const record = find_unchanged(key, variant, run);
    // What has not changed tells which variants there are now.
    if (record == nullptr || record->variants != variants) return {};
    BatchUnit& unit = units.emplace_back();
    unit.job = &job;
    unit.variant = variant;
    for (const MadeOutput& output : record->outputs) {
      unit.paths.push_back(output.path);
      PlannedOutput& plan = unit.plan.emplace_back();
      plan.resume = job.file;
      plan.variant = variant;
      plan.locale = output.locale;
      plan.template_name = output.template_name;
    }
    keep(*record, unit);
  }
  return units;
}

/// The units that a plan consists of, one for each variant.
std::vector<BatchUnit> split(const BatchJob& job, const std::string& key,
                             const std::vector<PlannedOutput>& plan,
                             const std::vector<std::string>& paths) {
  std::vector<BatchUnit> units;
  const auto variants = std::make_shared<std::vector<std::string>>();
  for (std::size_t i = 0; i < plan.size(); ++i) {
    auto unit = std::ranges::find(units, plan[i].variant, &BatchUnit::variant);
    if (unit == units.end()) {
      BatchUnit& fresh = units.emplace_back();
      fresh.job = &job;
      fresh.variant = plan[i].variant;
      fresh.key = key;
      fresh.variants = variants;
      variants->push_back(fresh.variant);
      unit = std::prev(units.end());
    }
    unit->plan.push_back(plan[i]);
    unit->paths.push_back(paths[i]);
  }
  return units;
}

std::vector<BatchUnit> plan_anew(const BatchJob& job, const std::string& key,
                                 BatchRun& run, BatchWorker& worker) {
  Options options = job_options(job, run.request);
  std::vector<PlannedOutput> plan;
  options.accept = [&](const std::vector<PlannedOutput>& outputs) {
    plan = outputs;
    return false;
  };
  Sources sources;
  Diagnostics diagnostics(run.request.policy);
  const Compilation compilation = compile(job.file, run.inputs, options, Goal::plan,
                                          sources, diagnostics, nullptr, &worker.caches);
  if (diagnostics.has_errors()) {
    return {failed_unit(job, diagnostics, sources, compilation.tree, run.teller)};
  }
  if (plan.empty()) {
    BatchUnit unit = failed_unit(job, diagnostics, sources, compilation.tree, run.teller);
    unit.result->error = run.teller.error(say("`{}` gave no PDF", job.file));
    return {std::move(unit)};
  }
  std::vector<BatchUnit> units =
      split(job, key, plan,
            name_outputs(plan, job_target(job, run.request), options, job.name));
  for (BatchUnit& unit : units) {
    const UnitRecord* const record = find_unchanged(key, unit.variant, run);
    if (record != nullptr) keep(*record, unit);
  }
  return units;
}

}  // namespace

std::vector<BatchUnit> plan_job(const BatchJob& job, BatchRun& run, BatchWorker& worker) {
  if (!job.mistakes.empty()) return {mistaken_unit(job, run)};
  std::vector<BatchUnit> units;
  UnitResult failure;
  guard_unit(job.file, run.teller, failure, [&] {
    const std::string key = job_key(job, run.request);
    for (const auto& variants : run.state.variants_of(key)) {
      units = unchanged_units(job, key, variants, run);
      if (!units.empty()) break;
    }
    if (units.empty()) units = plan_anew(job, key, run, worker);
  });
  if (units.empty()) {
    BatchUnit& unit = units.emplace_back();
    unit.job = &job;
    unit.result = std::move(failure);
  }
  return units;
}

}  // namespace jianli
