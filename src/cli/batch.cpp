// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <set>

#include "base/hash.h"
#include "base/password.h"
#include "batch/available_cores.h"
#include "batch/list_jobs.h"
#include "batch/machine_facts.h"
#include "batch/name_clashes.h"
#include "batch/run_batch.h"
#include "cli/batch_printer.h"
#include "cli/batch_report.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/report_document.h"
#include "cli/stop_signals.h"
#include "cli/terminal.h"
#include "cli/version.h"
#include "files/append_file.h"

namespace jianli {
namespace {

BatchRequest make_request(const BatchCommand& command, const Inputs& inputs,
                          FileHashes& hashes) {
  BatchRequest request;
  request.options = command.options;
  request.policy = command.policy;
  const auto folder =
      command.output.empty() ? std::nullopt : std::optional(command.output);
  request.target = read_output_target(folder, PathKind::folder);
  request.overwrite = command.force ? Overwrite::always : Overwrite::own_pdf_only;
  request.redo = command.resume ? Redo::changed : Redo::everything;
  hashes = read_file_hashes(state_folder(request));
  request.machine = machine_facts(inputs, versions(), "/proc/self/exe", hashes);
  // A PDF with another password is another PDF. The word itself is written nowhere.
  if (const std::string& word = command.options.pdf.password; !word.empty()) {
    request.machine =
        hash_bytes(hexadecimal(request.machine) + hexadecimal(hash_password(word)));
  }
  return request;
}

/// What the errors of a job come to. A file that cannot be read fails its job as a
/// mistake in it does; what the machine lacks to make PDFs would fail others, too.
UnitFailure failure_of(const Diagnostics& diagnostics) {
  UnitFailure failure = UnitFailure::none;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (diagnostic.severity != Severity::error) continue;
    const Rule rule = diagnostic.rule;
    if (rule == Rule::missing_font || rule == Rule::unwritable_file) {
      return UnitFailure::machine;
    }
    failure = UnitFailure::input;
  }
  return failure;
}

Teller make_teller(const Printing& printing) {
  Teller teller;
  teller.findings = [printing](const Diagnostics& diagnostics, const Sources& sources,
                               const std::optional<SyntaxTree>& tree) {
    ToldFindings told;
    FindingCount unused;
    for (FindingText& text : findings_texts(diagnostics, sources, printing, unused)) {
      told.list.push_back({text.severity, std::move(text.lines)});
    }
    told.json = json_findings(diagnostics.sorted(), sources, tree, printing.catalog);
    told.failure = failure_of(diagnostics);
    return told;
  };
  teller.error = [printing](const Message& error) {
    return label_of(Severity::error, printing.catalog) + error.told(printing.catalog) +
           '\n';
  };
  return teller;
}

/// The mistake in what `--report` or `-o` names, if there is one.
std::optional<UsageError> check_targets(const BatchCommand& command) {
  std::error_code failed;
  const auto status = std::filesystem::status(command.output, failed);
  const bool is_other =
      std::filesystem::exists(status) && !std::filesystem::is_directory(status);
  if (command.output == "-" || (!command.output.empty() && is_other)) {
    return UsageError{say("`{}` is no folder", command.output),
                      "a batch writes into the folder that -o names"};
  }
  if (command.report.empty() || command.force) return std::nullopt;
  // What a pipe or a device holds is not asked: it is written as it is.
  if (!std::filesystem::is_regular_file(command.report, failed) ||
      is_open_already(command.report)) {
    return std::nullopt;
  }
  const FileContent old = read_input(command.report);
  if (old.error.empty() && is_report(old.bytes)) return std::nullopt;
  return UsageError{say("`{}` exists and is no report of a batch", command.report),
                    "--force replaces it"};
}

/// Tells of PDFs that would replace each other; false if there are none.
bool tell_clashes(const std::vector<NameClash>& clashes, const Catalog& catalog) {
  constexpr std::size_t kMostTold = 10;
  for (std::size_t i = 0; i < std::min(kMostTold, clashes.size()); ++i) {
    const NameClash& clash = clashes[i];
    const char* const pattern =
        clash.shared == SharedPlace::name
            ? "`{}` and `{}` would have one name: `{}` and `{}`"
            : "`{}` and `{}` would be written to one file, to which `{}` and `{}` lead";
    run(UsageError{say(pattern, clash.first_file, clash.second_file, clash.first_path,
                       clash.second_path),
                   clash.hint},
        catalog);
  }
  if (clashes.size() > kMostTold) {
    print_error(say("… and {} more", clashes.size() - kMostTold), catalog);
  }
  return !clashes.empty();
}

/// The jobs of a batch with their numbers; what is wrong with their lists is told.
std::vector<BatchJob> read_jobs(const BatchCommand& command, Sources& list,
                                const Printing& printing, BatchTally& tally) {
  Diagnostics diagnostics(command.policy);
  std::vector<BatchJob> jobs = list_jobs(command.inputs, command.jobs, list, diagnostics);
  for (std::size_t i = 0; i < jobs.size(); ++i) jobs[i].number = i + 1;
  FindingCount count;
  print_findings(diagnostics, list, printing, count);
  tally.code = exit_code(diagnostics);
  tally.warnings = count.warnings;
  if (jobs.empty() && tally.code == ExitCode::done) {
    print_error("there is nothing to render", printing.catalog);
    tally.code = ExitCode::bad_input;
  }
  return jobs;
}

/// The units of one part of the jobs; nothing if two PDFs would replace each other, which
/// is told. All jobs are planned: what the parts write may go to one folder.
std::optional<std::vector<BatchUnit>> plan_part(const std::vector<BatchJob>& jobs,
                                                Shard shard, BatchRun& run,
                                                const BatchEvents& events,
                                                const Catalog& catalog) {
  std::vector<BatchUnit> units = plan_batch(jobs, run, events);
  if (tell_clashes(find_name_clashes(units), catalog) ||
      tell_clashes(find_file_clashes(units), catalog)) {
    return std::nullopt;
  }
  if (shard.count <= 1) return units;
  std::set<std::size_t> own;
  for (const BatchJob& job : take_shard(jobs, shard, run.inputs)) own.insert(job.number);
  std::erase_if(units,
                [&](const BatchUnit& unit) { return !own.contains(unit.job->number); });
  return units;
}

/// Removes what killed runs left in the folders that PDFs are written to.
void remove_all_strays(const std::vector<BatchUnit>& units, const BatchRequest& request) {
  std::set<std::filesystem::path> folders{request.target.path};
  for (const BatchUnit& unit : units) {
    for (const std::string& path : unit.paths) {
      folders.insert(std::filesystem::path(path).parent_path());
    }
  }
  for (const std::filesystem::path& folder : folders) {
    remove_strays(folder.empty() ? "." : folder.string());
  }
}

/// Tells how a batch ended, and makes sure that it is on the disk.
ExitCode conclude(const BatchCommand& command, const BatchRun& run,
                  const BatchPrinter& printer, std::size_t left, const Catalog& catalog) {
  ExitCode code = printer.tally().code;
  const std::string folder = run.request.target.path;
  for (const Message& error : {printer.report_error(), run.state.error(),
                               sync_folder(folder.empty() ? "." : folder)}) {
    if (error.empty()) continue;
    print_error(error, catalog);
    code = graver(code, ExitCode::machine_failed);
  }
  if (!command.quiet) fmt::print("{}", tally_table(printer.tally(), catalog));
  std::fflush(stdout);
  if (StopSignals::caught() != 0) {
    print_error(say("stopped with {} left; `--resume` makes the rest", left), catalog);
  }
  return code;
}

}  // namespace

ExitCode run(const BatchCommand& command, const Catalog& catalog) {
  if (const auto error = check_targets(command)) return run(*error, catalog);
  const Printing printing{terminal_colour(),
                          command.quiet ? Verbosity::errors_only : Verbosity::everything,
                          catalog};
  const Inputs inputs = batch_inputs(make_inputs(command.date));
  FileHashes hashes;
  const BatchRequest request = make_request(command, inputs, hashes);
  Sources list;
  BatchTally tally;
  const std::vector<BatchJob> jobs = read_jobs(command, list, printing, tally);
  if (jobs.empty()) return tally.code;

  // Until here nothing has to be finished; a list may come from a pipe that never ends.
  const StopSignals signals;
  BatchState state;
  state.read(request);
  const Teller teller = make_teller(printing);
  BatchRun batch{request, inputs, list, teller, state};
  const std::uint32_t workers = command.workers > 0 ? command.workers : available_cores();
  for (std::uint32_t i = 0; i < workers; ++i) {
    batch.workers.push_back(std::make_unique<BatchWorker>(inputs));
  }
  BatchPrinter printer(
      command.quiet ? BatchProgress::Wanted::silent : BatchProgress::Wanted::shown, tally,
      printing);
  const BatchEvents events{
      [&](const BatchUnit& unit, const UnitResult& result) {
        printer.take(unit, result);
      },
      [&](std::size_t done, std::size_t count) { printer.tick(done, count); },
      [] { return StopSignals::caught() != 0; }};
  const auto units = plan_part(jobs, command.shard, batch, events, catalog);
  printer.begin_rendering();
  if (StopSignals::caught() != 0) {
    print_error("stopped before anything was made", catalog);
    StopSignals::obey();
  }
  if (!units) return ExitCode::bad_usage;

  Message error = state.open(request, command.shard);
  if (error.empty()) error = keep_file_hashes(state_folder(request), hashes);
  if (error.empty() && !command.report.empty()) {
    error = printer.open_report(command.report);
  }
  if (!error.empty()) {
    print_error(error, catalog);
    return ExitCode::machine_failed;
  }
  remove_all_strays(*units, request);
  const std::size_t finished = render_batch(*units, batch, events);
  printer.end();
  const ExitCode code =
      conclude(command, batch, printer, units->size() - finished, catalog);
  StopSignals::obey();
  return code;
}

}  // namespace jianli
