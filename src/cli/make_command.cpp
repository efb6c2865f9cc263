// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/make_command.h"

#include <algorithm>

#include "cli/command_values.h"
#include "cli/messages.h"
#include "cli/pdf_wishes.h"

namespace jianli {
namespace {

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
  options.variants = std::move(raw.variants);
  options.all_variants = raw.all;
  if (raw.all && !options.variants.empty()) {
    error = UsageError{"`--all` makes every variant", "leave out --variant"};
  }
  for (const std::string& text : raw.assignments) {
    options.set.push_back(read_assignment(text, error));
  }
  if (raw.allow_outside) options.outside_folder = OutsideFolder::allowed;
  options.pdf = read_pdf_wishes(raw, error);
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
      raw.input,
      locales.empty() ? std::string() : locales.front(),
      raw.variants.empty() ? std::string() : raw.variants.front(),
      raw.output.empty() ? "-" : raw.output,
      raw.allow_outside ? OutsideFolder::allowed : OutsideFolder::except_resume,
      raw.force};
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
  if (command.options.variants.size() > 1) {
    error = UsageError{"one design is explained at a time", "give one --variant"};
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

/// The date to write into PDFs: the flag's, else the environment's.
std::optional<std::int64_t> choose_date(
    const RawFlags& raw, const std::optional<std::string>& source_date_epoch,
    std::optional<UsageError>& error) {
  if (!raw.date.empty()) return read_date_flag(raw.date, error);
  if (!source_date_epoch || source_date_epoch->empty()) return std::nullopt;
  return read_source_date_epoch(*source_date_epoch, error);
}

Command make_render(RawFlags& raw, const std::optional<std::string>& source_date_epoch) {
  std::optional<UsageError> error;
  RenderCommand command;
  command.options = make_options(raw, error);
  command.policy = read_policy(raw.strict, raw.denied, raw.allowed, error);
  command.files = std::move(raw.files);
  if (!raw.output.empty()) command.output = std::move(raw.output);
  command.date = choose_date(raw, source_date_epoch, error);
  command.timings = raw.timings;
  command.force = raw.force;
  command.quiet = raw.quiet;
  if (error) return *error;
  return command;
}

Command make_batch(RawFlags& raw, const std::optional<std::string>& source_date_epoch) {
  std::optional<UsageError> error;
  BatchCommand command;
  command.options = make_options(raw, error);
  command.options.outside_folder =
      raw.allow_outside ? OutsideFolder::allowed : OutsideFolder::refused;
  command.policy = read_policy(raw.strict, raw.denied, raw.allowed, error);
  command.inputs = std::move(raw.files);
  command.jobs = std::move(raw.jobs);
  if (command.inputs.empty() && command.jobs.empty()) {
    error = UsageError{"nothing to render is given",
                       "name files, folders or patterns, or a list with --jobs"};
  }
  if (!raw.output.empty()) command.output = std::move(raw.output);
  if (!raw.workers.empty()) command.workers = read_workers(raw.workers, error);
  if (!raw.shard.empty()) command.shard = read_shard(raw.shard, error);
  command.report = std::move(raw.report);
  command.resume = raw.resume;
  command.date = choose_date(raw, source_date_epoch, error);
  // Of the letters that a list names.
  if (!raw.date.empty()) command.options.letter_date = command.date;
  command.force = raw.force;
  command.quiet = raw.quiet;
  if (error) return *error;
  return command;
}

/// The format of a report that is no list of findings.
ReportFormat read_plain_format(const std::string& name,
                               std::optional<UsageError>& error) {
  std::optional<UsageError> unknown;
  const ReportFormat format = read_report_format(name, unknown);
  if (unknown || format == ReportFormat::sarif) {
    error = UsageError{say("there is no format `{}`", name), "write `text` or `json`"};
  }
  return format;
}

/// What `diff` and `match` read alike: the résumé, what is made of it, and the form of
/// what is told.
template <typename Telling>
Telling read_telling(RawFlags& raw, std::optional<UsageError>& error) {
  Telling command;
  command.options = make_options(raw, error);
  command.file = std::move(raw.input);
  command.format = read_plain_format(raw.format, error);
  return command;
}

Command make_diff(RawFlags& raw) {
  std::optional<UsageError> error;
  auto command = read_telling<DiffCommand>(raw, error);
  if (command.options.variants.empty() || command.options.variants.size() > 2) {
    error = UsageError{"a difference is between two variants",
                       "give --variant A --variant B, or one to compare with the résumé "
                       "as it is"};
  }
  if (error) return *error;
  return command;
}

Command make_match(RawFlags& raw) {
  std::optional<UsageError> error;
  auto command = read_telling<MatchCommand>(raw, error);
  command.job = std::move(raw.job);
  if (command.file == "-" && command.job == "-") {
    error = UsageError{"standard input can be read only once", "give `-` once"};
  }
  if (error) return *error;
  return command;
}

Command make_inspect(RawFlags& raw) {
  std::optional<UsageError> error;
  InspectCommand command;
  command.password = read_password(raw, error);
  command.file = std::move(raw.input);
  command.format = read_plain_format(raw.format, error);
  if (error) return *error;
  return command;
}

Command make_extract(RawFlags& raw) {
  std::optional<UsageError> error;
  std::string password = read_password(raw, error);
  if (error) return *error;
  return ExtractCommand{std::move(raw.input), std::move(raw.attachment),
                        std::move(password), raw.output.empty() ? "-" : raw.output,
                        raw.force};
}

}  // namespace

Command make_command(const std::string& name, RawFlags& raw,
                     const std::optional<std::string>& source_date_epoch) {
  if (!raw.messages.empty() && !find_message_language(raw.messages)) {
    return UsageError{say("there are no messages in `{}`", raw.messages),
                      "write `en` or `zh`"};
  }
  if (raw.version) return VersionCommand{raw.json};
  if (raw.json) return UsageError{"`--json` belongs to `--version`", ""};
  if (name == "new") return make_new(raw);
  if (name == "render") return make_render(raw, source_date_epoch);
  if (name == "letter") {
    Command command = make_render(raw, source_date_epoch);
    if (auto* const letter = std::get_if<RenderCommand>(&command)) {
      letter->options.kind = DocumentKind::letter;
      // The environment dates files, not what people write.
      if (!raw.date.empty()) letter->options.letter_date = letter->date;
    }
    return command;
  }
  if (name == "batch") return make_batch(raw, source_date_epoch);
  if (name == "diff") return make_diff(raw);
  if (name == "match") return make_match(raw);
  if (name == "validate") return make_validate(raw);
  if (name == "import") return make_import(raw);
  if (name == "export") return make_export(raw);
  if (name == "explain") return make_explain(raw);
  if (name == "explain-design") return make_explain_design(raw);
  if (name == "inspect") return make_inspect(raw);
  if (name == "extract") return make_extract(raw);
  if (name == "fonts") return FontsCommand{};
  if (name == "templates") return TemplatesCommand{};
  if (name == "schema") return make_schema(raw);
  return UsageError{"no command given", "see `jianli --help`"};
}

}  // namespace jianli
