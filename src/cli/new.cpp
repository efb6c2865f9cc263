// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/starter.h"
#include "cli/terminal.h"
#include "files/files.h"

namespace jianli {

ExitCode run(const NewCommand& command, const Catalog& catalog) {
  const auto overwrite = command.force ? Overwrite::always : Overwrite::never;
  if (const Message why = refusal(command.file, overwrite); !why.empty()) {
    print_error(say("{}; {}", why, "--force replaces it"), catalog);
    return ExitCode::machine_failed;
  }
  const Message error =
      write_output(command.file, make_starter(command.locales, command.template_name));
  if (!error.empty()) {
    print_error(error, catalog);
    return ExitCode::machine_failed;
  }
  if (command.file != "-") {
    fmt::print("{}\n{}\n", command.file,
               say("Next: jianli render {}", command.file).told(catalog));
  }
  return ExitCode::done;
}

}  // namespace jianli
