// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/command_values.h"
#include "cli/declare_flags.h"
#include "cli/messages.h"

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

Command make_new(RawFlags& raw) {
  NewCommand command = std::move(raw.fresh);
  std::optional<UsageError> error;
  if (!command.template_name.empty()) check_templates({command.template_name}, error);
  if (!raw.locales.empty()) command.locales = std::move(raw.locales);
  for (const std::string& locale : command.locales) {
    if (locale == "zh" || locale == "en") continue;
    error = UsageError{say("there is no starter in `{}`", locale),
                       "write `zh`, `en` or `zh,en`"};
  }
  command.force = raw.force;
  if (error) return *error;
  return command;
}

/// The options `render` and `validate` share.
Options make_options(RawFlags& raw, std::optional<UsageError>& error) {
  check_templates(raw.templates, error);
  if (std::ranges::count(raw.files, "-") > 1) {
    error = UsageError{"standard input can be read only once", "give `-` once"};
  }
  Options options;
  options.locales = read_locales(raw.locales, error);
  options.templates = std::move(raw.templates);
  for (const std::string& text : raw.assignments) {
    options.set.push_back(read_assignment(text, error));
  }
  if (raw.allow_outside) options.outside_folder = OutsideFolder::allowed;
  return options;
}

Command make_validate(RawFlags& raw) {
  std::optional<UsageError> error;
  ValidateCommand command;
  command.options = make_options(raw, error);
  command.policy = read_policy(raw.strict, raw.denied, raw.allowed, error);
  command.files = std::move(raw.files);
  command.format = read_report_format(raw.format, error);
  if (error) return *error;
  return command;
}

Command make_import(const RawFlags& raw) {
  const std::optional<ForeignFormat> format = find_foreign_format(raw.tool);
  if (!format) {
    return UsageError{say("files of `{}` cannot be imported", raw.tool),
                      raw.tool == "jsonresume" ? "`jianli render` takes them as they are"
                                               : "write `rendercv` or `yamlresume`"};
  }
  return ImportCommand{*format, raw.input, raw.output.empty() ? "-" : raw.output,
                       raw.force};
}

Command make_export(const RawFlags& raw) {
  if (raw.tool != "jsonresume") {
    return UsageError{say("files of `{}` cannot be exported", raw.tool),
                      "write `jsonresume`"};
  }
  std::optional<UsageError> error;
  const std::vector<std::string> locales = read_locales(raw.locales, error);
  if (error) return *error;
  return ExportCommand{
      raw.input, locales.empty() ? std::string() : locales.front(),
      raw.output.empty() ? "-" : raw.output,
      raw.allow_outside ? OutsideFolder::allowed : OutsideFolder::refused, raw.force};
}

Command make_explain(const RawFlags& raw) {
  if (raw.rule.empty()) return ExplainCommand{};
  std::optional<UsageError> error;
  const std::optional<Rule> rule = read_rule(raw.rule, error);
  if (!rule) return *error;
  return ExplainCommand{rule};
}

Command make_explain_design(RawFlags& raw) {
  std::optional<UsageError> error;
  ExplainDesignCommand command;
  command.options = make_options(raw, error);
  command.file = std::move(raw.input);
  command.path = std::move(raw.path);
  if (command.options.templates.size() > 1) {
    error = UsageError{"one design is explained at a time", "give one --template"};
  }
  if (error) return *error;
  return command;
}

/// The page of a schema by its name.
std::optional<SchemaPage> find_schema_page(std::string_view name) {
  if (name == "resume") return SchemaPage::resume;
  if (name == "template") return SchemaPage::design_template;
  if (name == "reference") return SchemaPage::reference;
  return std::nullopt;
}

Command make_schema(const RawFlags& raw) {
  if (const auto page = find_schema_page(raw.schema)) return SchemaCommand{*page};
  return UsageError{say("there is no schema `{}`", raw.schema),
                    "write `resume`, `template` or `reference`"};
}

Command make_render(RawFlags& raw, const std::optional<std::string>& source_date_epoch) {
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
  if (error) return *error;
  return command;
}

Command make_command(CLI::App& program, RawFlags& raw,
                     const std::optional<std::string>& source_date_epoch) {
  if (!raw.messages.empty() && !find_message_language(raw.messages)) {
    return UsageError{say("there are no messages in `{}`", raw.messages),
                      "write `en` or `zh`"};
  }
  if (raw.version) return VersionCommand{raw.json};
  if (raw.json) return UsageError{"`--json` belongs to `--version`", ""};
  const std::string& name = chosen(program).get_name();
  if (name == "new") return make_new(raw);
  if (name == "render") return make_render(raw, source_date_epoch);
  if (name == "validate") return make_validate(raw);
  if (name == "import") return make_import(raw);
  if (name == "export") return make_export(raw);
  if (name == "explain") return make_explain(raw);
  if (name == "explain-design") return make_explain_design(raw);
  if (name == "fonts") return FontsCommand{};
  if (name == "templates") return TemplatesCommand{};
  if (name == "schema") return make_schema(raw);
  return UsageError{"no command given", "see `jianli --help`"};
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
  return make_command(program, raw, source_date_epoch);
}

}  // namespace jianli
