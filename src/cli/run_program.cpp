// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <new>

#include "cli/commands.h"
#include "cli/terminal.h"

namespace jianli {
namespace {

/// Whether standard output took everything; a full disk shows here at last.
ExitCode flushed(ExitCode code) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
  fmt::print(stderr, "error: cannot write standard output\n");
  return graver(code, ExitCode::machine_failed);
}

}  // namespace

ExitCode run(const HelpCommand& command) {
  fmt::print("{}", command.text);
  return ExitCode::done;
}

ExitCode run(const UsageError& error) {
  fmt::print(stderr, "jianli: {}{}{}\n", error.message, error.hint.empty() ? "" : "; ",
             error.hint);
  return ExitCode::bad_usage;
}

ExitCode run_program(std::vector<std::string> arguments) {
  std::optional<std::string> source_date_epoch;
  if (const char* value = std::getenv("SOURCE_DATE_EPOCH")) source_date_epoch = value;
  const Command command = read_command_line(std::move(arguments), source_date_epoch);
  try {
    return flushed(std::visit([](const auto& chosen) { return run(chosen); }, command));
  } catch (const std::bad_alloc&) {
    fmt::print(stderr, "error: out of memory\n");
  } catch (const std::filesystem::filesystem_error& error) {
    fmt::print(stderr, "error: {}\n", error.what());
  }
  return ExitCode::machine_failed;
}

}  // namespace jianli
