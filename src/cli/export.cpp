// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "cli/commands.h"
#include "cli/deliver.h"
#include "cli/inputs.h"
#include "compile/read_versions.h"
#include "compose/hidden_sections.h"
#include "exchange/export_json_resume.h"
#include "variant/prune_tree.h"

namespace jianli {
namespace {

/// What is made of one file: a text, or what is wrong with the command line.
struct Export {
  std::optional<std::string> text;
  std::optional<UsageError> error;
};

/// A letter is no part of a résumé.
void report_letter(const Version& version, Diagnostics& diagnostics) {
  const bool has_own = version.variant != nullptr && version.variant->letter != nullptr;
  if (!has_own && !version.resume->letter) return;
  diagnostics.report(
      Rule::not_exported,
      has_own ? version.variant->letter->span : version.resume->letter->span,
      say("JSON Resume has no place for a `{}`", std::string("letter")));
}

/// A version in one language. What only a variant's own design hides is hidden; of the
/// résumé as it is all is data.
std::string export_version(const Version& version, const std::string& wished_locale,
                           const Sources& sources, Diagnostics& diagnostics) {
  const std::string& locale =
      wished_locale.empty() ? locales_of(version).front() : wished_locale;
  const std::string language = canonical_language(locale);
  std::vector<std::string> hidden;
  if (version.variant != nullptr) {
    hidden = find_hidden_sections(*version.resume, *version.styles.front());
  }
  const SyntaxTree shown = keep_only_shown(*version.tree, *version.resume,
                                           {language, version.variant, {}, hidden, {}});
  report_letter(version, diagnostics);
  return export_json_resume(shown, *version.resume, locale, sources, diagnostics);
}

Export make_export(const ExportCommand& command, Sources& sources,
                   Diagnostics& diagnostics) {
  Inputs inputs = make_inputs(std::nullopt);
  // The file is looked at twice, and standard input can be read but once.
  const FileContent file = inputs.read_file(command.file);
  inputs.read_file = [&](const std::string&) { return file; };
  Options options;
  options.outside_folder = command.outside_folder;
  if (!command.locale.empty()) options.locales = {command.locale};
  if (!command.variant.empty()) options.variants = {command.variant};
  compile(command.file, inputs, options, Goal::validate, sources, diagnostics);
  if (diagnostics.has_errors()) return {};
  Diagnostics told_already;
  const auto document =
      read_document(command.file, inputs, options, sources, told_already);
  if (!document) return {};
  Workspace work{inputs, options, Goal::plan, sources, told_already, nullptr, *document};
  read_versions(work);
  if (work.versions.size() != 1) {
    return {{},
            UsageError{"one variant is exported at a time", "name it with --variant"}};
  }
  return {export_version(work.versions.front(), command.locale, sources, diagnostics),
          {}};
}

}  // namespace

ExitCode run(const ExportCommand& command, const Catalog& catalog) {
  return guarded(command.file, catalog, [&] {
    Sources sources;
    Diagnostics diagnostics;
    const Export made = make_export(command, sources, diagnostics);
    if (made.error) return run(*made.error, catalog);
    return deliver({command.file, made.text, command.output, command.force}, sources,
                   diagnostics, catalog);
  });
}

}  // namespace jianli
