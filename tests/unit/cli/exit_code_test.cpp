// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/exit_code.h"

#include <doctest/doctest.h>

using namespace jianli;

TEST_CASE("warnings are no failure") {
  Diagnostics diagnostics;
  CHECK(exit_code(diagnostics) == ExitCode::done);
  diagnostics.report(Rule::missing_translation, {}, "`label` has no English text");
  CHECK(exit_code(diagnostics) == ExitCode::done);
}

TEST_CASE("an error in the input is 1, one of the machine 3") {
  Diagnostics diagnostics;
  diagnostics.report(Rule::unknown_field, {}, "unknown field `summry`");
  CHECK(exit_code(diagnostics) == ExitCode::bad_input);
  diagnostics.report(Rule::missing_font, {}, "no usable file for Inter");
  CHECK(exit_code(diagnostics) == ExitCode::machine_failed);
}

TEST_CASE("a file that cannot be read is a mistake of the text that names it") {
  Diagnostics diagnostics;
  diagnostics.report(Rule::unreadable_file, {0, 10, 19}, "cannot read `a.yaml`");
  CHECK(exit_code(diagnostics) == ExitCode::bad_input);
  diagnostics.report(Rule::unreadable_file, {}, "cannot read `me.yaml`");
  CHECK(exit_code(diagnostics) == ExitCode::machine_failed);
}

TEST_CASE("a variant that is asked for and not there is a mistake of the command line") {
  Diagnostics diagnostics;
  diagnostics.report(Rule::unknown_variant, {0, 10, 19}, "the file has no variant");
  CHECK(exit_code(diagnostics) == ExitCode::bad_input);
  diagnostics.report(Rule::unknown_variant, {}, "no variant `a`");
  CHECK(exit_code(diagnostics) == ExitCode::bad_usage);
}

TEST_CASE("a run ends with the gravest code") {
  CHECK(graver(ExitCode::done, ExitCode::bad_input) == ExitCode::bad_input);
  CHECK(graver(ExitCode::machine_failed, ExitCode::bad_usage) ==
        ExitCode::machine_failed);
}
