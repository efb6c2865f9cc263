// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/render_unit.h"

#include <utility>

#include "base/hash.h"
#include "batch/guard_unit.h"
#include "batch/job_key.h"
#include "batch/name_outputs.h"

namespace jianli {
namespace {

/// Whether outputs may be made under the names they were planned with; what forbids it is
/// reported.
bool may_write(const std::vector<std::string>& paths, const BatchUnit& unit,
               const BatchRun& run, Diagnostics& diagnostics) {
  if (paths != unit.paths) {
    diagnostics.report(Rule::unwritable_file, {},
                       say("`{}` has changed while the batch ran", unit.job->file),
                       "run the batch again");
    return false;
  }
  bool allowed = true;
  for (const std::string& path : paths) {
    // A loss of power may have torn a PDF so that nothing in it tells whose it is.
    if (run.state.has_made(path)) continue;
    const Message why = refusal(path, run.request.overwrite);
    if (why.empty()) continue;
    diagnostics.report(Rule::unwritable_file, {}, why, "--force replaces it");
    allowed = false;
  }
  return allowed;
}

/// Writes the PDFs; one that cannot be written is reported.
std::vector<MadeOutput> write_outputs(const Compilation& compilation,
                                      const BatchUnit& unit, Diagnostics& diagnostics) {
  std::vector<MadeOutput> made;
  for (std::size_t i = 0; i < compilation.outputs.size(); ++i) {
    const Output& output = compilation.outputs[i];
    // Waiting for the disk at each of thousands of files takes as long as making them.
    // A kill cannot tear a file that is renamed when it is complete; after a loss of
    // power `--resume` finds a torn one by its bytes, and a run that ended has waited.
    const Message error = write_output(unit.paths[i], output.pdf, Durability::later);
    if (!error.empty()) {
      diagnostics.report(Rule::unwritable_file, {}, error);
      continue;
    }
    made.push_back({unit.paths[i], output.plan.locale, output.plan.template_name,
                    output.page_count, output.pdf.size(),
                    hexadecimal(hash_bytes(output.pdf))});
  }
  return made;
}

UnitResult render(const BatchUnit& unit, BatchRun& run, BatchWorker& worker) {
  Options options = job_options(*unit.job, run.request);
  options.all_variants = false;
  options.variants.clear();
  if (!unit.variant.empty()) options.variants.push_back(unit.variant);
  Sources sources;
  Diagnostics diagnostics(run.request.policy);
  options.accept = [&](const std::vector<PlannedOutput>& plan) {
    const OutputTarget target = job_target(*unit.job, run.request);
    return may_write(name_outputs(plan, target, options, unit.job->name), unit, run,
                     diagnostics);
  };
  worker.reads.clear();
  const Compilation compilation =
      compile(unit.job->file, worker.inputs, options, Goal::render, sources, diagnostics,
              nullptr, &worker.caches);
  UnitResult result;
  result.outputs = write_outputs(compilation, unit, diagnostics);
  result.findings = run.teller.findings(diagnostics, sources, compilation.tree);
  if (diagnostics.has_errors()) return result;
  result.status = UnitStatus::done;
  run.state.add({unit.key, unit.variant, *unit.variants, worker.reads, result.outputs,
                 result.findings.json});
  return result;
}

}  // namespace

UnitResult render_unit(const BatchUnit& unit, BatchRun& run, BatchWorker& worker) {
  UnitResult result;
  guard_unit(unit.job->file, run.teller, result,
             [&] { result = render(unit, run, worker); });
  return result;
}

}  // namespace jianli
