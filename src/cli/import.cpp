// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/encoding.h"
#include "cli/commands.h"
#include "cli/deliver.h"
#include "cli/terminal.h"
#include "files/files.h"

namespace jianli {
namespace {

std::optional<std::string> read_foreign(const ImportCommand& command, Sources& sources,
                                        Diagnostics& diagnostics) {
  const FileContent file = read_input(command.file);
  if (!file.error.empty()) {
    diagnostics.report(file.rule, {}, file.error);
    return std::nullopt;
  }
  const auto source = decode_text(command.file, file.bytes, sources, diagnostics);
  if (!source) return std::nullopt;
  const auto tree = parse(*source, sources, diagnostics);
  if (!tree) return std::nullopt;
  return import_resume(command.format, *tree, diagnostics);
}

}  // namespace

ExitCode run(const ImportCommand& command, const Catalog& catalog) {
  return guarded(command.file, catalog, [&] {
    Sources sources;
    Diagnostics diagnostics;
    std::optional<std::string> text = read_foreign(command, sources, diagnostics);
    if (diagnostics.has_errors()) text.reset();
    const ExitCode code = deliver({command.file, text, command.output, command.force},
                                  sources, diagnostics, catalog);
    if (code == ExitCode::done && command.output != "-") {
      fmt::print("{}\n", say("Next: jianli render {}", command.output).told(catalog));
    }
    return code;
  });
}

}  // namespace jianli
