// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/deliver.h"

#include <fmt/format.h>

#include <filesystem>

#include "cli/terminal.h"
#include "files/files.h"

namespace jianli {
namespace {

/// Writes the text; what forbids it is reported.
void write(const Delivery& delivery, Diagnostics& diagnostics) {
  std::error_code ignored;
  if (delivery.output != "-" &&
      std::filesystem::equivalent(delivery.output, delivery.input, ignored)) {
    diagnostics.report(Rule::unwritable_file, {},
                       say("the output would replace its input `{}`", delivery.input),
                       "give -o another name");
    return;
  }
  const auto overwrite = delivery.force ? Overwrite::always : Overwrite::never;
  if (const Message why = refusal(delivery.output, overwrite); !why.empty()) {
    diagnostics.report(Rule::unwritable_file, {}, why, "--force replaces it");
    return;
  }
  if (const Message error = write_output(delivery.output, *delivery.text);
      !error.empty()) {
    diagnostics.report(Rule::unwritable_file, {}, error);
  }
}

}  // namespace

ExitCode deliver(const Delivery& delivery, const Sources& sources,
                 Diagnostics& diagnostics, const Catalog& catalog) {
  if (delivery.text) write(delivery, diagnostics);
  FindingCount count;
  print_findings(diagnostics, sources,
                 {terminal_colour(), Verbosity::everything, catalog}, count);
  if (const Message line = summary(count); !line.empty()) {
    fmt::print(stderr, "{}\n", line.told(catalog));
  }
  const ExitCode code = exit_code(diagnostics);
  if (code == ExitCode::done && delivery.output != "-") {
    fmt::print("{}\n", delivery.output);
  }
  return code;
}

}  // namespace jianli
