// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/deliver.h"
#include "cli/inputs.h"
#include "compile/read_document.h"
#include "exchange/export_json_resume.h"
#include "schema/resume.h"

namespace jianli {
namespace {

std::optional<std::string> make_export(const ExportCommand& command, Sources& sources,
                                       Diagnostics& diagnostics) {
  Inputs inputs = make_inputs(std::nullopt);
  // The file is looked at twice, and standard input can be read but once.
  const FileContent file = inputs.read_file(command.file);
  inputs.read_file = [&](const std::string&) { return file; };
  Options options;
  options.outside_folder = command.outside_folder;
  if (!command.locale.empty()) options.locales = {command.locale};
  compile(command.file, inputs, options, Goal::validate, sources, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  Diagnostics told_already;
  const auto document =
      read_document(command.file, inputs, options, sources, told_already);
  if (!document) return std::nullopt;
  const SyntaxTree& tree = document->tree;
  const Resume resume = read_resume(tree, sources, told_already);
  const std::string& locale =
      command.locale.empty() ? resume.locales.front() : command.locale;
  return export_json_resume(tree, resume, locale, sources, diagnostics);
}

}  // namespace

ExitCode run(const ExportCommand& command, const Catalog& catalog) {
  return guarded(command.file, catalog, [&] {
    Sources sources;
    Diagnostics diagnostics;
    const std::optional<std::string> text = make_export(command, sources, diagnostics);
    return deliver({command.file, text, command.output, command.force}, sources,
                   diagnostics, catalog);
  });
}

}  // namespace jianli
