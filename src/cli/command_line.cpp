// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/command_values.h"
#include "cli/declare_flags.h"
#include "cli/make_command.h"

namespace jianli {
namespace {

/// Names a user may have meant where a word was not understood: flags of the command, or
/// commands.
std::vector<std::string> known_words(const CLI::App& app, bool flags) {
  std::vector<std::string> words;
  if (flags) {
    for (const CLI::Option* option : app.get_options()) {
      for (const std::string& name : option->get_lnames()) words.push_back("--" + name);
      for (const std::string& name : option->get_snames()) words.push_back("-" + name);
    }
  } else {
    for (const CLI::App* command : app.get_subcommands(nullptr)) {
      words.push_back(command->get_name());
    }
  }
  return words;
}

Message see_help(const CLI::App& app) {
  if (app.get_parent() == nullptr) return "see `jianli --help`";
  return say("see `jianli {} --help`", app.get_name());
}

/// The error for a word no flag or command takes.
UsageError unknown_word(const CLI::App& app, std::string word) {
  const bool is_flag = word.starts_with('-');
  if (is_flag) word = word.substr(0, word.find('='));
  const std::vector<std::string> words = known_words(app, is_flag);
  Message hint = did_you_mean(word, {words.begin(), words.end()});
  if (hint.empty()) hint = see_help(app);
  const char* const pattern = is_flag         ? "unknown flag `{}`"
                              : words.empty() ? "unknown argument `{}`"
                                              : "unknown command `{}`";
  return {say(pattern, word), std::move(hint)};
}

/// What CLI11 found wrong with the values of flags, in our words.
UsageError explain_parse_error(const CLI::App& app, const CLI::ParseError& error) {
  const std::string_view theirs = error.what();
  const std::string_view name = theirs.substr(0, theirs.find_first_of(": "));
  Message message = say("the command line is not understood: {}", theirs);
  if (theirs.ends_with(" is required")) message = say("{} is required", name);
  if (theirs.ends_with(" missing")) message = say("{} needs a value", name);
  if (theirs.find(": At Most ") != std::string_view::npos) {
    message = say("{} is given more than once", name);
  }
  return {std::move(message), see_help(app)};
}

/// The command the arguments chose, or the program itself.
CLI::App& chosen(CLI::App& program) {
  const auto commands = program.get_subcommands();
  return commands.empty() ? program : *commands.front();
}

}  // namespace

std::string_view messages_flag(const std::vector<std::string>& arguments) {
  constexpr std::string_view kFlag = "--messages";
  std::string_view value;
  for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == kFlag && i + 1 < arguments.size()) value = arguments[i + 1];
    if (argument.starts_with("--messages=")) value = argument.substr(kFlag.size() + 1);
  }
  return value;
}

Command read_command_line(std::vector<std::string> arguments,
                          std::optional<std::string> source_date_epoch,
                          const Catalog& catalog) {
  RawFlags raw;
  CLI::App program(Message("Jianli 简历: one bilingual YAML résumé in, typeset PDFs out.")
                       .told(catalog),
                   "jianli");
  declare_flags(program, raw, catalog);

  // CLI11 takes the arguments from the back of the list.
  std::reverse(arguments.begin(), arguments.end());
  try {
    program.parse(std::move(arguments));
  } catch (const CLI::CallForHelp&) {
    CLI::App& app = chosen(program);
    return HelpCommand{&app == &program ? app.help() : app.help(program.get_name())};
  } catch (const CLI::ExtrasError&) {
    CLI::App& app = chosen(program);
    std::vector<std::string> rest = app.remaining();
    if (rest.empty()) rest = program.remaining();
    return unknown_word(app, rest.empty() ? std::string() : rest.front());
  } catch (const CLI::ParseError& error) {
    // A misspelt flag often leaves a required value missing, too: the flag is the news.
    CLI::App& app = chosen(program);
    const std::vector<std::string> rest = app.remaining();
    if (!rest.empty() && rest.front().starts_with('-'))
      return unknown_word(app, rest.front());
    return explain_parse_error(app, error);
  }
  return make_command(chosen(program).get_name(), raw, source_date_epoch);
}

}  // namespace jianli
