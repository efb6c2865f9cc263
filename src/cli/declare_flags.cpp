// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/declare_flags.h"

#include <CLI/CLI.hpp>

namespace jianli {
namespace {

/// What every step of the declaration needs.
struct Declarer {
  RawFlags& raw;
  const Catalog& catalog;

  [[nodiscard]] std::string told(const Message& words) const {
    return words.told(catalog);
  }
};

/// A flag that takes one value each time it stands (`--locale zh,en --locale ja`).
void add_list(CLI::App& app, const std::string& name, std::vector<std::string>& values,
              const std::string& value_name, const std::string& help) {
  app.add_option(name, values, help)
      ->type_name(value_name)
      ->allow_extra_args(false)
      ->delimiter(',');
}

/// The flags every command has.
void add_common_flags(CLI::App& app, const Declarer& to) {
  app.set_help_flag("-h,--help", to.told("Show this help"));
  app.add_option("--messages", to.raw.messages, to.told("Language of the messages"))
      ->type_name("en|zh");
}

CLI::App& add_command(CLI::App& program, const Declarer& to, const std::string& name,
                      const Message& help) {
  CLI::App& app = *program.add_subcommand(name, to.told(help));
  app.group(to.told("Subcommands"));
  app.option_defaults()->group(to.told("Options"));
  add_common_flags(app, to);
  return app;
}

void add_set(CLI::App& app, const Declarer& to) {
  app.add_option("--set", to.raw.assignments, to.told("Replace a value of the résumé"))
      ->type_name("PATH=VALUE")
      ->allow_extra_args(false);
}

void add_allow_outside(CLI::App& app, const Declarer& to) {
  app.add_flag("--allow-outside", to.raw.allow_outside,
               to.told("Read files outside the résumé's folder, too"));
}

void add_variant(CLI::App& app, const Declarer& to, const Message& help) {
  add_list(app, "--variant", to.raw.variants, "V[,V]", to.told(help));
}

/// The flags that say which editions are made of résumés, and how strictly.
void add_edition_flags(CLI::App& app, const Declarer& to) {
  RawFlags& raw = to.raw;
  add_list(app, "--locale", raw.locales, "L[,L]",
           to.told("Languages; else all of the résumé"));
  add_list(app, "--template", raw.templates, "T[,T]",
           to.told("Designs, or their files; else the résumé's own"));
  add_variant(app, to, "Variants; else the résumé as it is");
  app.add_flag("--all", raw.all, to.told("Every variant"));
  add_set(app, to);
  app.add_flag("--strict", raw.strict, to.told("Take warnings for errors"));
  add_list(app, "--deny", raw.denied, "RULE",
           to.told("Take a rule's findings for errors"));
  add_list(app, "--allow", raw.allowed, "RULE", to.told("Ignore a rule's findings"));
  add_allow_outside(app, to);
}

void add_input_flags(CLI::App& app, const Declarer& to) {
  app.add_option("FILE", to.raw.files,
                 to.told("Résumés (.yaml, .json), or - for standard input"))
      ->type_name("")
      ->required();
  add_edition_flags(app, to);
}

/// One résumé, of which something is told.
void add_one_file(CLI::App& app, const Declarer& to) {
  app.add_option("FILE", to.raw.input,
                 to.told("Résumé (.yaml, .json), or - for standard input"))
      ->type_name("")
      ->required();
}

/// The flags of commands that write PDFs.
void add_writing_flags(CLI::App& app, const Declarer& to) {
  app.add_option("--standard", to.raw.standard,
                 to.told("What the PDF conforms to; else the strictest possible"))
      ->type_name("a-2a+ua-1|a-3a+ua-1|1.7");
  add_list(app, "--redact", to.raw.redacted, "phone,email,…",
           to.told("Leave personal data out, for public copies"));
  app.add_option("--password", to.raw.password,
                 to.told("Encrypt the PDF; it then conforms to 1.7 alone"))
      ->type_name("WORD|-");
  app.add_option("--date", to.raw.date, to.told("Date to write into the PDF; else none"))
      ->type_name("YYYY-MM-DD");
  app.add_flag("--force", to.raw.force,
               to.told("Replace files that Jianli did not make"));
  app.add_flag("-q,--quiet", to.raw.quiet, to.told("Show errors only"));
}

/// The flags of commands that put files into PDFs of résumés; a letter is no data.
void add_attaching_flags(CLI::App& app, const Declarer& to) {
  app.add_flag("--attach-data", to.raw.attach_data,
               to.told("Put the data into the PDF as JSON Resume"));
  app.add_flag("--attach-source", to.raw.attach_source,
               to.told("Put the résumé's file into the PDF, all of it"));
}

void add_new(CLI::App& program, const Declarer& to) {
  RawFlags& raw = to.raw;
  CLI::App& app = add_command(program, to, "new", "Write a commented starter résumé");
  app.add_option("FILE", raw.fresh.file, to.told("File to write"))
      ->type_name("[resume.yaml]");
  add_list(app, "--locale", raw.locales, "zh,en", to.told("Languages of the starter"));
  app.add_option("--template", raw.fresh.template_name, to.told("Design to name in it"))
      ->type_name("NAME");
  app.add_flag("--force", raw.force, to.told("Replace an existing file"));
}

/// `render` and `letter`, which makes letters of the same files.
void add_render(CLI::App& program, const Declarer& to, const std::string& name,
                const Message& help) {
  RawFlags& raw = to.raw;
  CLI::App& app = add_command(program, to, name, help);
  add_input_flags(app, to);
  app.add_option("-o,--output", raw.output,
                 to.told("Folder, file, or - for standard output"))
      ->type_name("DIR/|FILE|-");
  app.add_flag("--timings", raw.timings, to.told("Show where the time went"));
  if (name == "render") add_attaching_flags(app, to);
  add_writing_flags(app, to);
}

void add_batch(CLI::App& program, const Declarer& to) {
  RawFlags& raw = to.raw;
  CLI::App& app =
      add_command(program, to, "batch", "Typeset many résumés on all processor cores");
  app.add_option("INPUT", raw.files,
                 to.told("Résumés, folders, or patterns such as 'people/*.yaml'"))
      ->type_name("");
  app.add_option("--jobs", raw.jobs,
                 to.told("List of jobs (.yaml, .jsonl, .csv), or - for standard input"))
      ->type_name("FILE|-");
  add_edition_flags(app, to);
  app.add_option("-o,--output", raw.output, to.told("Folder of the PDFs"))
      ->type_name("DIR");
  app.add_option("-j", raw.workers, to.told("Workers; else one a processor core"))
      ->type_name("N");
  app.add_option("--shard", raw.shard,
                 to.told("Only the Kth of N parts, the same on every machine"))
      ->type_name("K/N");
  app.add_option("--report", raw.report, to.told("File of results, one JSON line each"))
      ->type_name("FILE");
  app.add_flag("--resume", raw.resume, to.told("Only what is absent or has changed"));
  add_attaching_flags(app, to);
  add_writing_flags(app, to);
}

/// What `diff` and `match` have in common.
void add_telling_flags(CLI::App& app, const Declarer& to) {
  add_list(app, "--locale", to.raw.locales, "L[,L]",
           to.told("Languages; else all of the résumé"));
  add_set(app, to);
  add_allow_outside(app, to);
  app.add_option("--format", to.raw.format, to.told("Form of the result"))
      ->type_name("text|json");
}

void add_diff(CLI::App& program, const Declarer& to) {
  CLI::App& app = add_command(program, to, "diff",
                              "Tell what two variants of a résumé show differently");
  add_one_file(app, to);
  add_variant(app, to, "The two variants, or one and the résumé as it is");
  add_telling_flags(app, to);
}

void add_match(CLI::App& program, const Declarer& to) {
  CLI::App& app = add_command(program, to, "match",
                              "Tell which terms of a job posting a résumé covers");
  add_one_file(app, to);
  app.add_option("--job", to.raw.job,
                 to.told("The posting (text), or - for standard input"))
      ->type_name("FILE|-")
      ->required();
  add_variant(app, to, "Variant; else the résumé as it is");
  add_telling_flags(app, to);
}

void add_validate(CLI::App& program, const Declarer& to) {
  CLI::App& app = add_command(program, to, "validate", "Check résumés, write nothing");
  add_input_flags(app, to);
  app.add_option("--format", to.raw.format,
                 to.told("Form of the findings; json and sarif go to standard output"))
      ->type_name("text|json|sarif");
}

/// What `import` and `export` have in common.
void add_exchange(CLI::App& app, const Declarer& to, const Message& tools,
                  const Message& file) {
  RawFlags& raw = to.raw;
  app.add_option("TOOL", raw.tool, to.told(tools))->type_name("")->required();
  app.add_option("FILE", raw.input, to.told(file))->type_name("")->required();
  app.add_option("-o,--output", raw.output, to.told("File; else standard output"))
      ->type_name("FILE|-");
  app.add_flag("--force", raw.force, to.told("Replace an existing file"));
}

void add_import(CLI::App& program, const Declarer& to) {
  CLI::App& app =
      add_command(program, to, "import", "Make a résumé of another tool's file, as YAML");
  add_exchange(app, to, "rendercv or yamlresume",
               "The tool's file (.yaml, .json), or - for standard input");
}

void add_export(CLI::App& program, const Declarer& to) {
  RawFlags& raw = to.raw;
  CLI::App& app = add_command(program, to, "export",
                              "Make another tool's file of a résumé, in one language");
  add_exchange(app, to, "jsonresume", "Résumé (.yaml, .json), or - for standard input");
  app.add_option("--locale", raw.locales, to.told("Language; else the résumé's first"))
      ->type_name("L")
      ->expected(1);
  app.add_option("--variant", raw.variants, to.told("Variant; else the résumé as it is"))
      ->type_name("V")
      ->expected(1);
  add_allow_outside(app, to);
}

void add_explain(CLI::App& program, const Declarer& to) {
  CLI::App& app = add_command(program, to, "explain",
                              "Tell what a rule means; without one, list all rules");
  app.add_option("RULE", to.raw.rule, to.told("The name in brackets behind a finding"))
      ->type_name("");
}

void add_explain_design(CLI::App& program, const Declarer& to) {
  RawFlags& raw = to.raw;
  CLI::App& app =
      add_command(program, to, "explain-design",
                  "Tell every value of a résumé's design and where it is set");
  add_one_file(app, to);
  app.add_option("PATH", raw.path,
                 to.told("Values to tell, such as sections.kinds.work; else all"))
      ->type_name("");
  add_list(app, "--template", raw.templates, "T",
           to.told("Design; else the résumé's own"));
  add_variant(app, to, "Variant; else the résumé as it is");
  add_set(app, to);
  add_allow_outside(app, to);
}

/// The password of a PDF that is read.
void add_pdf_password(CLI::App& app, const Declarer& to) {
  app.add_option("--password", to.raw.password,
                 to.told("Password of the PDF, or - for standard input"))
      ->type_name("WORD|-");
}

void add_inspect(CLI::App& program, const Declarer& to) {
  CLI::App& app = add_command(program, to, "inspect",
                              "Tell what machines and screen readers find in a PDF");
  app.add_option("FILE", to.raw.input, to.told("PDF, or - for standard input"))
      ->type_name("")
      ->required();
  add_pdf_password(app, to);
  app.add_option("--format", to.raw.format, to.told("Form of the result"))
      ->type_name("text|json");
}

void add_extract(CLI::App& program, const Declarer& to) {
  CLI::App& app =
      add_command(program, to, "extract", "Take the data or another file out of a PDF");
  app.add_option("FILE", to.raw.input, to.told("PDF, or - for standard input"))
      ->type_name("")
      ->required();
  app.add_option("NAME", to.raw.attachment,
                 to.told("File in the PDF; else the data, as JSON Resume"))
      ->type_name("");
  app.add_option("-o,--output", to.raw.output, to.told("File; else standard output"))
      ->type_name("FILE|-");
  add_pdf_password(app, to);
  app.add_flag("--force", to.raw.force, to.told("Replace an existing file"));
}

void add_schema(CLI::App& program, const Declarer& to) {
  CLI::App& app = add_command(program, to, "schema", "Print the JSON Schema for editors");
  app.add_option("NAME", to.raw.schema, "resume|template|reference")
      ->type_name("")
      ->required();
}

}  // namespace

void declare_flags(CLI::App& program, RawFlags& raw, const Catalog& catalog) {
  const Declarer to{raw, catalog};
  auto formatter = std::make_shared<CLI::Formatter>();
  for (const char* const label :
       {"Usage", "OPTIONS", "SUBCOMMAND", "Positionals", "REQUIRED"}) {
    formatter->label(label, to.told(label));
  }
  program.formatter(formatter);
  program.option_defaults()->group(to.told("Options"));
  add_common_flags(program, to);
  program.add_flag("--version", raw.version, to.told("Show the version"));
  program.add_flag("--json", raw.json,
                   to.told("With --version: as JSON, with the libraries'"));
  add_new(program, to);
  add_render(program, to, "render", "Typeset résumés as PDF");
  add_batch(program, to);
  add_render(program, to, "letter", "Typeset the letters of variants as PDF");
  add_diff(program, to);
  add_match(program, to);
  add_validate(program, to);
  add_import(program, to);
  add_export(program, to);
  add_explain(program, to);
  add_explain_design(program, to);
  add_command(program, to, "fonts", "List the faces Jianli knows and where they are");
  add_command(program, to, "templates", "List the built-in designs");
  add_inspect(program, to);
  add_extract(program, to);
  add_schema(program, to);
}

}  // namespace jianli
