// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/terminal.h"

namespace jianli {

ExitCode run(const ValidateCommand& command) {
  const Inputs inputs = make_inputs(std::nullopt);
  const Colour colour = terminal_colour();
  FindingCount findings;
  ExitCode code = ExitCode::done;
  for (const std::string& file : command.files) {
    code = graver(
        code, guarded(file, [&] {
          Sources sources;
          Diagnostics diagnostics(command.policy);
          compile(file, inputs, command.options, Goal::validate, sources, diagnostics);
          print_findings(diagnostics, sources, colour, Verbosity::everything, findings);
          const ExitCode file_code = exit_code(diagnostics);
          if (file_code == ExitCode::done) fmt::print("{}: valid\n", file);
          return file_code;
        }));
  }
  if (const std::string line = summary(findings); !line.empty()) {
    fmt::print(stderr, "{}\n", line);
  }
  return code;
}

}  // namespace jianli
