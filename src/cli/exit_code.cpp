// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/exit_code.h"

#include <algorithm>

namespace jianli {
namespace {

/// Whether an error says that the machine lacks something, not the user's text. A file
/// that cannot be read is the text's mistake where the text names it.
bool is_of_the_machine(const Diagnostic& diagnostic) {
  const Rule rule = diagnostic.rule;
  if (rule == Rule::unreadable_file) return !diagnostic.span.known();
  return rule == Rule::missing_font || rule == Rule::unwritable_file;
}

}  // namespace

ExitCode exit_code(const Diagnostics& diagnostics) {
  ExitCode code = ExitCode::done;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (diagnostic.severity != Severity::error) continue;
    code = graver(code, is_of_the_machine(diagnostic) ? ExitCode::machine_failed
                                                      : ExitCode::bad_input);
  }
  return code;
}

ExitCode graver(ExitCode a, ExitCode b) { return std::max(a, b); }

}  // namespace jianli
