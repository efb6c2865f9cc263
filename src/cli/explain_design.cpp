// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/command_values.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/terminal.h"
#include "style/explain_style.h"

namespace jianli {
namespace {

/// The error for a path that leads to no value of a design.
UsageError unknown_path(const Style& style, const Sources& sources,
                        const std::string& path) {
  const std::vector<std::string> paths = style_paths(style, sources);
  Message hint = did_you_mean(path, {paths.begin(), paths.end()});
  if (hint.empty()) hint = "without a path, all values are told";
  return {say("no design has a value `{}`", path), std::move(hint)};
}

ExitCode explain_file(const ExplainDesignCommand& command, const Catalog& catalog) {
  Sources sources;
  Diagnostics diagnostics;
  const auto styles = read_styles(command.file, make_inputs(std::nullopt),
                                  command.options, sources, diagnostics);
  FindingCount count;
  print_findings(diagnostics, sources,
                 {terminal_colour(), Verbosity::everything, catalog}, count);
  if (diagnostics.has_errors()) return exit_code(diagnostics);
  for (const auto& style : styles) {
    const std::string text = explain_style(*style, sources, command.path);
    if (text.empty()) return run(unknown_path(*style, sources, command.path), catalog);
    fmt::print("{}", text);
  }
  return exit_code(diagnostics);
}

}  // namespace

ExitCode run(const ExplainDesignCommand& command, const Catalog& catalog) {
  return guarded(command.file, catalog, [&] { return explain_file(command, catalog); });
}

}  // namespace jianli
