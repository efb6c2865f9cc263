// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/diff_report.h"
#include "cli/inputs.h"
#include "cli/terminal.h"
#include "compile/read_versions.h"

namespace jianli {
namespace {

/// The mistake in a command line that asks for what no difference is.
std::optional<UsageError> check_command(const DiffCommand& command) {
  const auto& names = command.options.variants;
  if (names.size() == 2 && names.front() == names.back()) {
    return UsageError{say("`{}` is compared with itself", names.front()),
                      "give --variant A --variant B, or one to compare with the résumé "
                      "as it is"};
  }
  if (command.format == ReportFormat::sarif) {
    return UsageError{"a difference is no finding: it cannot be told as SARIF",
                      "write `text` or `json`"};
  }
  return std::nullopt;
}

/// Prints what sets the versions apart that were read: the two asked for, or the one and
/// the résumé it is of.
void print_difference(const DiffCommand& command, Workspace& work,
                      const Catalog& catalog) {
  ComparedVersion first =
      work.versions.size() > 1 ? compared(work.versions.front()) : compared_resume(work);
  ComparedVersion second = compared(work.versions.back());
  const auto& wished = command.options.locales;
  if (!wished.empty()) first.locales = second.locales = wished;
  const VersionsReport report{command.file, first, second,
                              compare_versions(first, second), work.sources};
  fmt::print("{}", command.format == ReportFormat::json ? json_report(report)
                                                        : text_report(report, catalog));
}

ExitCode compare_in(const DiffCommand& command, const Catalog& catalog) {
  Sources sources;
  Diagnostics diagnostics;
  const Inputs inputs = make_inputs(std::nullopt);
  const auto document =
      read_document(command.file, inputs, command.options, sources, diagnostics);
  if (document) {
    Workspace work{inputs,      command.options, Goal::plan, sources,
                   diagnostics, nullptr,         *document};
    read_versions(work);
    if (!diagnostics.has_errors()) print_difference(command, work, catalog);
  }
  FindingCount count;
  print_findings(diagnostics, sources,
                 {terminal_colour(), Verbosity::errors_only, catalog}, count);
  return exit_code(diagnostics);
}

}  // namespace

ExitCode run(const DiffCommand& command, const Catalog& catalog) {
  if (const auto error = check_command(command)) return run(*error, catalog);
  return guarded(command.file, catalog, [&] { return compare_in(command, catalog); });
}

}  // namespace jianli
