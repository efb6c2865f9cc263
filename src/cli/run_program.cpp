// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <new>
#include <system_error>

#include "base/quote.h"
#include "cli/ask_passwords.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/terminal.h"

namespace jianli {
namespace {

/// Whether standard output took everything; a full disk shows here at last.
ExitCode flushed(ExitCode code, const Catalog& catalog) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
  print_error("cannot write standard output", catalog);
  return graver(code, ExitCode::machine_failed);
}

/// The language that `--messages` names, else that of the environment.
MessageLanguage chosen_language(const std::vector<std::string>& arguments) {
  if (const auto language = find_message_language(messages_flag(arguments))) {
    return *language;
  }
  const auto value = [](const char* name) -> std::string_view {
    const char* const text = std::getenv(name);
    return text == nullptr ? std::string_view() : text;
  };
  return message_language({value("LC_ALL"), value("LC_MESSAGES"), value("LANG")});
}

}  // namespace

ExitCode guarded(const std::string& file, const Catalog& catalog,
                 const std::function<ExitCode()>& process) {
  try {
    return process();
  } catch (const std::system_error&) {
    throw;  // the machine failed, and would with the next file, too
  } catch (const std::bad_alloc&) {
    print_error(say("`{}`: out of memory", file), catalog);
    return ExitCode::machine_failed;
  } catch (const std::exception& error) {
    print_error(say("`{}`: this is a bug in Jianli: {}", file, std::string(error.what())),
                catalog);
    return ExitCode::bug;
  }
}

ExitCode run(const HelpCommand& command, const Catalog&) {
  fmt::print("{}", command.text);
  return ExitCode::done;
}

ExitCode run(const UsageError& error, const Catalog& catalog) {
  const Message whole =
      error.hint.empty() ? error.message : say("{}; {}", error.message, error.hint);
  fmt::print(stderr, "jianli: {}\n", visible(whole.told(catalog)));
  return ExitCode::bad_usage;
}

ExitCode run_program(std::vector<std::string> arguments) {
  std::optional<std::string> source_date_epoch;
  if (const char* value = std::getenv("SOURCE_DATE_EPOCH")) source_date_epoch = value;
  const Catalog& catalog = catalog_of(chosen_language(arguments));
  Command command = read_command_line(std::move(arguments), source_date_epoch, catalog);
  try {
    if (auto error = ask_passwords(command, catalog)) command = std::move(*error);
    tell_encryption(command, catalog);
    return flushed(
        std::visit([&](const auto& chosen) { return run(chosen, catalog); }, command),
        catalog);
  } catch (const std::bad_alloc&) {
    std::fputs("error: out of memory\n", stderr);
  } catch (const std::system_error& error) {
    // Not by fmt, which would throw again if standard error is what failed.
    std::fputs(("error: " + std::string(error.what()) + "\n").c_str(), stderr);
  }
  return ExitCode::machine_failed;
}

}  // namespace jianli
