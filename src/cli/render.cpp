// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <filesystem>
#include <map>

#include "base/normalize.h"
#include "batch/name_outputs.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/terminal.h"
#include "compile/check_names.h"
#include "files/files.h"
#include "files/output_name.h"

namespace jianli {
namespace {

/// What stays the same for all files of one run.
struct Run {
  const RenderCommand& command;
  const Catalog& catalog;
  Inputs inputs;
  OutputTarget target;
  Colour colour = Colour::off;
  Progress progress;
  FindingCount findings;
  Timings timings;
  std::map<std::string, PlannedOutput> taken;  ///< by case-folded paths
};

/// Outputs that are about to be made, and their paths.
struct NamedPlan {
  std::vector<PlannedOutput> outputs;
  std::vector<std::string> paths;
};

NamedPlan name_plan(const Run& run, const std::vector<PlannedOutput>& outputs) {
  return {outputs, name_outputs(outputs, run.target, run.command.options)};
}

/// Whether outputs may be made under these paths; what forbids it is reported.
bool may_write(const Run& run, const std::vector<std::string>& paths,
               Diagnostics& diagnostics) {
  const auto overwrite = run.command.force ? Overwrite::always : Overwrite::own_pdf_only;
  bool allowed = true;
  for (const std::string& path : paths) {
    const Message why = refusal(path, overwrite);
    if (why.empty()) continue;
    diagnostics.report(Rule::unwritable_file, {}, why, "--force replaces it");
    allowed = false;
  }
  return allowed;
}

/// The mistake in the command line that a plan reveals, if there is one.
std::optional<UsageError> check_names(const Run& run, const NamedPlan& plan) {
  if (run.target.kind != OutputTarget::Kind::folder && plan.paths.size() > 1) {
    const bool is_file = run.target.kind == OutputTarget::Kind::file;
    return UsageError{
        say("{} PDFs cannot all go to {}", plan.paths.size(),
            is_file ? say("the file `{}`", run.target.path) : Message("standard output")),
        "give -o a folder, or choose one with --variant, --locale and --template"};
  }
  if (const auto same = find_collision(plan.paths)) {
    const auto [first, second] = *same;
    return UsageError{say("two PDFs would have the same name: `{}` and `{}`",
                          plan.paths[first], plan.paths[second]),
                      way_to_tell_apart(plan.outputs[first], plan.outputs[second])};
  }
  return std::nullopt;
}

/// Takes the names for one file's outputs; one that an earlier file of the run has taken
/// is a mistake that only shows now if that file was a pipe.
std::optional<UsageError> take_names(Run& run, const NamedPlan& plan) {
  for (std::size_t i = 0; i < plan.paths.size(); ++i) {
    const std::string& path = plan.paths[i];
    if (path == "-") continue;
    const auto [taken, fresh] = run.taken.emplace(fold_case(path), plan.outputs[i]);
    if (fresh) continue;
    return UsageError{say("two PDFs would have the same name: `{}`", path),
                      way_to_tell_apart(taken->second, plan.outputs[i])};
  }
  return std::nullopt;
}

/// The mistake of rendering a résumé onto itself, which `--force` does not mend either.
std::optional<UsageError> protect_input(const std::string& file, const NamedPlan& plan) {
  for (std::size_t i = 0; i < plan.paths.size(); ++i) {
    if (plan.paths[i] == "-") continue;
    // Of a file of variants the résumé is another one.
    for (const std::string& input : {file, plan.outputs[i].resume}) {
      std::error_code ignored;
      if (!std::filesystem::equivalent(plan.paths[i], input, ignored)) continue;
      return UsageError{say("the PDF would replace the résumé `{}`", input),
                        "give -o another name"};
    }
  }
  return std::nullopt;
}

/// Names the outputs of all files before any is made. A file that cannot be read has none
/// here; what is wrong with it is said when its turn comes.
std::optional<UsageError> check_all_names(const Run& run) {
  std::vector<PlannedOutput> outputs;
  for (const std::string& file : run.command.files) {
    std::error_code ignored;
    // What is no file, such as a pipe, can be read but once.
    if (!std::filesystem::is_regular_file(file, ignored)) continue;
    Options options = run.command.options;
    options.accept = [&](const std::vector<PlannedOutput>& plan) {
      outputs.insert(outputs.end(), plan.begin(), plan.end());
      return false;
    };
    Sources sources;
    Diagnostics unheard;
    compile(file, run.inputs, options, Goal::plan, sources, unheard);
  }
  return check_names(run, name_plan(run, outputs));
}

/// How many pages a PDF has and what was done for it: `1 page, body 9.4 pt`.
Message pages_line(const Output& output) {
  std::vector<Message> parts;
  parts.push_back(output.page_count == 1 ? Message("1 page")
                                         : say("{} pages", output.page_count));
  if (output.fit.pages > 0) {
    // Tenths of a point are what people choose sizes by.
    const std::int64_t tenths = (output.fit.body_size * 10).units + 32768;
    parts.push_back(
        say("body {} pt", to_string(Length::millipoints(tenths / 65536 * 100))));
  }
  if (output.fit.dropped > 0) parts.push_back(say("{} left out", output.fit.dropped));
  if (output.fit.filled) parts.push_back("room spread over the gaps");
  return list_of(std::move(parts));
}

void write_outputs(Run& run, const std::vector<std::string>& paths,
                   const Compilation& compilation, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < compilation.outputs.size(); ++i) {
    const Output& output = compilation.outputs[i];
    const std::string& path = paths[i];
    const Message error = write_output(path, output.pdf);
    if (!error.empty()) {
      diagnostics.report(Rule::unwritable_file, {}, error);
      continue;
    }
    if (run.command.quiet || path == "-") continue;
    fmt::print("{}\n", say("{} ({})", path, pages_line(output)).told(run.catalog));
    // A run that is stopped later has told of every file it finished.
    std::fflush(stdout);
  }
}

ExitCode render_file(Run& run, const std::string& file) {
  Sources sources;
  Diagnostics diagnostics(run.command.policy);
  std::optional<UsageError> usage_error;
  Options options = run.command.options;
  NamedPlan plan;
  options.accept = [&](const std::vector<PlannedOutput>& outputs) {
    plan = name_plan(run, outputs);
    usage_error = check_names(run, plan);
    if (!usage_error) usage_error = protect_input(file, plan);
    if (!usage_error) usage_error = take_names(run, plan);
    return !usage_error && may_write(run, plan.paths, diagnostics);
  };
  const Compilation compilation =
      compile(file, run.inputs, options, Goal::render, sources, diagnostics,
              run.command.timings ? &run.timings : nullptr);
  run.progress.clear();
  write_outputs(run, plan.paths, compilation, diagnostics);
  const auto verbosity =
      run.command.quiet ? Verbosity::errors_only : Verbosity::everything;
  print_findings(diagnostics, sources, {run.colour, verbosity, run.catalog},
                 run.findings);
  if (usage_error) return jianli::run(*usage_error, run.catalog);
  const ExitCode code = exit_code(diagnostics);
  if (code == ExitCode::done && compilation.outputs.empty()) {
    print_error(say("`{}` gave no PDF", file), run.catalog);
    return ExitCode::bad_input;
  }
  return code;
}

void print_timings(const Timings& timings, const Catalog& catalog) {
  std::int64_t total = 0;
  for (const auto& [stage, nanoseconds] : timings.stages) {
    fmt::print(stderr, "{:<14}{:>10.3f} ms\n", words(stage).told(catalog),
               static_cast<double>(nanoseconds) / 1e6);
    total += nanoseconds;
  }
  fmt::print(stderr, "{:<14}{:>10.3f} ms\n", Message("total").told(catalog),
             static_cast<double>(total) / 1e6);
}

}  // namespace

ExitCode run(const RenderCommand& command, const Catalog& catalog) {
  const bool is_folder_name = command.output && is_folder(*command.output);
  Run run{command,
          catalog,
          make_inputs(command.date),
          read_output_target(command.output,
                             is_folder_name ? PathKind::folder : PathKind::other),
          terminal_colour(),
          Progress(command.files.size()),
          {},
          {},
          {}};
  if (command.files.size() > 1) {
    if (run.target.kind != OutputTarget::Kind::folder) {
      return jianli::run(UsageError{say("{} résumés cannot all go to `{}`",
                                        command.files.size(), run.target.path),
                                    "give -o a folder"},
                         catalog);
    }
    if (const auto error = check_all_names(run)) return jianli::run(*error, catalog);
  }
  ExitCode code = ExitCode::done;
  for (std::size_t i = 0; i < command.files.size(); ++i) {
    run.progress.show(i, command.files[i]);
    code = graver(code, guarded(command.files[i], catalog,
                                [&] { return render_file(run, command.files[i]); }));
  }
  if (const Message line = summary(run.findings); !line.empty() && !command.quiet) {
    fmt::print(stderr, "{}\n", line.told(catalog));
  }
  if (command.timings) print_timings(run.timings, catalog);
  return code;
}

}  // namespace jianli
