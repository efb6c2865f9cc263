// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/quote.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/report_document.h"
#include "cli/terminal.h"

namespace jianli {
namespace {

/// Checks every file in its turn. `tell` takes what was found in one.
template <typename Tell>
ExitCode check_files(const ValidateCommand& command, const Catalog& catalog, Tell tell) {
  const Inputs inputs = make_inputs(std::nullopt);
  ExitCode code = ExitCode::done;
  for (const std::string& file : command.files) {
    const auto check = [&] {
      Sources sources;
      Diagnostics diagnostics(command.policy);
      Compilation result =
          compile(file, inputs, command.options, Goal::validate, sources, diagnostics);
      const ExitCode found = exit_code(diagnostics);
      tell(file, found, std::move(sources), diagnostics, std::move(result.tree));
      return found;
    };
    code = graver(code, guarded(file, catalog, check));
  }
  return code;
}

ExitCode tell_as_text(const ValidateCommand& command, const Catalog& catalog) {
  const Printing printing{terminal_colour(), Verbosity::everything, catalog};
  FindingCount count;
  const ExitCode code = check_files(
      command, catalog,
      [&](const std::string& file, ExitCode found, const Sources& sources,
          const Diagnostics& diagnostics, const std::optional<SyntaxTree>& /*tree*/) {
        print_findings(diagnostics, sources, printing, count);
        if (found == ExitCode::done) {
          fmt::print("{}\n", say("{}: valid", visible(file)).told(catalog));
        }
      });
  if (const Message line = summary(count); !line.empty()) {
    fmt::print(stderr, "{}\n", line.told(catalog));
  }
  return code;
}

ExitCode tell_as_document(const ValidateCommand& command, const Catalog& catalog) {
  std::vector<FileReport> reports;
  const ExitCode code = check_files(
      command, catalog,
      [&](const std::string& file, ExitCode found, Sources sources,
          const Diagnostics& diagnostics, std::optional<SyntaxTree> tree) {
        reports.push_back({file, found == ExitCode::done, diagnostics.sorted(),
                           std::move(sources), std::move(tree)});
      });
  fmt::print("{}", command.format == ReportFormat::json ? json_report(reports, catalog)
                                                        : sarif_report(reports, catalog));
  return code;
}

}  // namespace

ExitCode run(const ValidateCommand& command, const Catalog& catalog) {
  return command.format == ReportFormat::text ? tell_as_text(command, catalog)
                                              : tell_as_document(command, catalog);
}

}  // namespace jianli
