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

/// What one error makes of a run. Only a command line asks for a variant at no place.
ExitCode code_of(const Diagnostic& diagnostic) {
  if (is_of_the_machine(diagnostic)) return ExitCode::machine_failed;
  const bool is_asked_for =
      diagnostic.rule == Rule::unknown_variant && !diagnostic.span.known();
  return is_asked_for ? ExitCode::bad_usage : ExitCode::bad_input;
}

}  // namespace

ExitCode exit_code(const Diagnostics& diagnostics) {
  ExitCode code = ExitCode::done;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (diagnostic.severity != Severity::error) continue;
    code = graver(code, code_of(diagnostic));
  }
  return code;
}

ExitCode graver(ExitCode a, ExitCode b) { return std::max(a, b); }

}  // namespace jianli
