// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"

namespace jianli {

/// What the process tells its caller.
enum class ExitCode : int {
  done = 0,            ///< warnings included
  bad_input = 1,       ///< the input has errors
  bad_usage = 2,       ///< the command line is wrong
  machine_failed = 3,  ///< disk, font, permission, a directory for a file
  bug = 70,
};

/// The code that a list of findings leads to: `machine_failed` if an error is the
/// machine's and not the user's text, `bad_input` for any other error, else `done`.
ExitCode exit_code(const Diagnostics& diagnostics);

/// The graver of two codes; a run over several files ends with the gravest.
ExitCode graver(ExitCode a, ExitCode b);

}  // namespace jianli
