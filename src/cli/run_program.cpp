// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <new>
#include <system_error>

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

ExitCode guarded(const std::string& file, const std::function<ExitCode()>& process) {
  try {
    return process();
  } catch (const std::system_error&) {
    throw;  // the machine failed, and would with the next file, too
  } catch (const std::bad_alloc&) {
    fmt::print(stderr, "error: `{}`: out of memory\n", file);
    return ExitCode::machine_failed;
  } catch (const std::exception& error) {
    fmt::print(stderr, "error: `{}`: this is a bug in Jianli: {}\n", file, error.what());
    return ExitCode::bug;
  }
}

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
    std::fputs("error: out of memory\n", stderr);
  } catch (const std::system_error& error) {
    // Not by fmt, which would throw again if standard error is what failed.
    std::fputs(("error: " + std::string(error.what()) + "\n").c_str(), stderr);
  }
  return ExitCode::machine_failed;
}

}  // namespace jianli
