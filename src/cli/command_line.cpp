// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/command_values.h"

namespace jianli {
namespace {

/// The flags of all commands as CLI11 leaves them, before their values are read.
struct Raw {
  NewCommand fresh;
  std::vector<std::string> files, locales, templates, assignments, denied, allowed;
  std::string output, date, schema;
  bool strict = false, timings = false, force = false, quiet = false;
  bool version = false, json = false;
};

/// A flag that takes one value each time it stands (`--locale zh,en --locale ja`).
void add_list(CLI::App& app, const std::string& name, std::vector<std::string>& values,
              const std::string& value_name, const std::string& help) {
  app.add_option(name, values, help)
      ->type_name(value_name)
      ->allow_extra_args(false)
      ->delimiter(',');
}

void add_input_flags(CLI::App& app, Raw& raw) {
  app.add_option("FILE", raw.files, "Résumés (.yaml, .json), or - for standard input")
      ->type_name("")
      ->required();
  add_list(app, "--locale", raw.locales, "L[,L]", "Languages; else all of the résumé");
  add_list(app, "--template", raw.templates, "T[,T]", "Designs; else the résumé's own");
  app.add_option("--set", raw.assignments, "Replace a value of the résumé")
      ->type_name("PATH=VALUE")
      ->allow_extra_args(false);
  app.add_flag("--strict", raw.strict, "Take warnings for errors");
  add_list(app, "--deny", raw.denied, "RULE", "Take a rule's findings for errors");
  add_list(app, "--allow", raw.allowed, "RULE", "Ignore a rule's findings");
}

void add_new(CLI::App& program, Raw& raw) {
  CLI::App& app = *program.add_subcommand("new", "Write a commented starter résumé");
  app.add_option("FILE", raw.fresh.file, "File to write")->type_name("[resume.yaml]");
  add_list(app, "--locale", raw.locales, "zh,en", "Languages of the starter");
  app.add_option("--template", raw.fresh.template_name, "Design to name in it")
      ->type_name("NAME");
  app.add_flag("--force", raw.force, "Replace an existing file");
}

void add_render(CLI::App& program, Raw& raw) {
  CLI::App& app = *program.add_subcommand("render", "Typeset résumés as PDF");
  add_input_flags(app, raw);
  app.add_option("-o,--output", raw.output, "Folder, file, or - for standard output")
      ->type_name("DIR/|FILE|-");
  app.add_option("--date", raw.date, "Date to write into the PDF; else none")
      ->type_name("YYYY-MM-DD");
  app.add_flag("--timings", raw.timings, "Show where the time went");
  app.add_flag("--force", raw.force, "Replace files that Jianli did not make");
  app.add_flag("-q,--quiet", raw.quiet, "Show errors only");
}

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

/// The error for a word no flag or command takes.
UsageError unknown_word(const CLI::App& app, std::string word) {
  const bool is_flag = word.starts_with('-');
  if (is_flag) word = word.substr(0, word.find('='));
  const std::vector<std::string> words = known_words(app, is_flag);
  std::string hint = did_you_mean(word, {words.begin(), words.end()});
  if (hint.empty()) {
    const std::string path = app.get_parent() == nullptr ? "" : ' ' + app.get_name();
    hint = fmt::format("see `jianli{} --help`", path);
  }
  const std::string_view what = is_flag ? "flag" : words.empty() ? "argument" : "command";
  return {fmt::format("unknown {} `{}`", what, word), std::move(hint)};
}

/// The command the arguments chose, or the program itself.
CLI::App& chosen(CLI::App& program) {
  const auto commands = program.get_subcommands();
  return commands.empty() ? program : *commands.front();
}

Command make_new(Raw& raw) {
  NewCommand command = std::move(raw.fresh);
  std::optional<UsageError> error;
  if (!command.template_name.empty()) check_templates({command.template_name}, error);
  if (!raw.locales.empty()) command.locales = std::move(raw.locales);
  for (const std::string& locale : command.locales) {
    if (locale == "zh" || locale == "en") continue;
    error = UsageError{fmt::format("there is no starter in `{}`", locale),
                       "write `zh`, `en` or `zh,en`"};
  }
  command.force = raw.force;
  if (error) return *error;
  return command;
}

/// The options `render` and `validate` share.
Options make_options(Raw& raw, std::optional<UsageError>& error) {
  check_templates(raw.templates, error);
  Options options;
  options.locales = read_locales(raw.locales, error);
  options.templates = std::move(raw.templates);
  for (const std::string& text : raw.assignments) {
    options.set.push_back(read_assignment(text, error));
  }
  return options;
}

Command make_validate(Raw& raw) {
  std::optional<UsageError> error;
  ValidateCommand command;
  command.options = make_options(raw, error);
  command.policy = read_policy(raw.strict, raw.denied, raw.allowed, error);
  command.files = std::move(raw.files);
  if (error) return *error;
  return command;
}

Command make_render(Raw& raw, const std::optional<std::string>& source_date_epoch) {
  std::optional<UsageError> error;
  RenderCommand command;
  command.options = make_options(raw, error);
  command.policy = read_policy(raw.strict, raw.denied, raw.allowed, error);
  command.files = std::move(raw.files);
  if (!raw.output.empty()) command.output = std::move(raw.output);
  if (!raw.date.empty()) {
    command.date = read_date_flag(raw.date, error);
  } else if (source_date_epoch && !source_date_epoch->empty()) {
    command.date = read_source_date_epoch(*source_date_epoch, error);
  }
  command.timings = raw.timings;
  command.force = raw.force;
  command.quiet = raw.quiet;
  if (std::count(command.files.begin(), command.files.end(), "-") > 1) {
    error = UsageError{"standard input can be read only once", "give `-` once"};
  }
  if (error) return *error;
  return command;
}

Command make_command(CLI::App& program, Raw& raw,
                     const std::optional<std::string>& source_date_epoch) {
  if (raw.version) return VersionCommand{raw.json};
  if (raw.json) return UsageError{"`--json` belongs to `--version`", ""};
  const std::string& name = chosen(program).get_name();
  if (name == "new") return make_new(raw);
  if (name == "render") return make_render(raw, source_date_epoch);
  if (name == "validate") return make_validate(raw);
  if (name == "fonts") return FontsCommand{};
  if (name == "templates") return TemplatesCommand{};
  if (name == "schema" && raw.schema == "resume") return SchemaCommand{};
  if (name == "schema") {
    return UsageError{fmt::format("there is no schema `{}`", raw.schema),
                      "write `resume`"};
  }
  return UsageError{"no command given", "see `jianli --help`"};
}

}  // namespace

Command read_command_line(std::vector<std::string> arguments,
                          std::optional<std::string> source_date_epoch) {
  Raw raw;
  CLI::App program("Jianli 简历: one bilingual YAML résumé in, typeset PDFs out.",
                   "jianli");
  program.set_help_flag("-h,--help", "Show this help");
  program.add_flag("--version", raw.version, "Show the version");
  program.add_flag("--json", raw.json, "With --version: as JSON, with the libraries'");
  add_new(program, raw);
  add_render(program, raw);
  add_input_flags(*program.add_subcommand("validate", "Check résumés, write nothing"),
                  raw);
  program.add_subcommand("fonts", "List the faces Jianli knows and where they are");
  program.add_subcommand("templates", "List the built-in designs");
  program.add_subcommand("schema", "Print the JSON Schema for editors")
      ->add_option("NAME", raw.schema, "resume")
      ->type_name("")
      ->required();

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
    return UsageError{error.what(),
                      fmt::format("see `jianli {} --help`", chosen(program).get_name())};
  }
  return make_command(program, raw, source_date_epoch);
}

}  // namespace jianli
