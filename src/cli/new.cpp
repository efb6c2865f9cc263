// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/files.h"
#include "cli/starter.h"

namespace jianli {

ExitCode run(const NewCommand& command) {
  const auto overwrite = command.force ? Overwrite::always : Overwrite::never;
  if (const std::string why = refusal(command.file, overwrite); !why.empty()) {
    fmt::print(stderr, "error: {}; --force replaces it\n", why);
    return ExitCode::machine_failed;
  }
  const std::string error =
      write_output(command.file, make_starter(command.locales, command.template_name));
  if (!error.empty()) {
    fmt::print(stderr, "error: {}\n", error);
    return ExitCode::machine_failed;
  }
  if (command.file != "-") {
    fmt::print("{}\nNext: jianli render {}\n", command.file, command.file);
  }
  return ExitCode::done;
}

}  // namespace jianli
