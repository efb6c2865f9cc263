// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <filesystem>

#include "cli/commands.h"
#include "cli/qpdf_module.h"
#include "cli/terminal.h"
#include "files/files.h"

namespace jianli {
namespace {

/// Writes what was taken out, unless it would replace a file.
ExitCode write(const ExtractCommand& command, const std::string& bytes,
               const Catalog& catalog) {
  std::error_code ignored;
  if (command.output != "-" &&
      std::filesystem::equivalent(command.output, command.file, ignored)) {
    return fail(say("the output would replace its input `{}`", command.file),
                "give -o another name", ExitCode::machine_failed, catalog);
  }
  const auto overwrite = command.force ? Overwrite::always : Overwrite::never;
  if (const Message why = refusal(command.output, overwrite); !why.empty()) {
    return fail(why, "--force replaces it", ExitCode::machine_failed, catalog);
  }
  if (const Message error = write_output(command.output, bytes); !error.empty()) {
    return fail(error, {}, ExitCode::machine_failed, catalog);
  }
  if (command.output != "-") fmt::print("{}\n", command.output);
  return ExitCode::done;
}

}  // namespace

ExitCode run(const ExtractCommand& command, const Catalog& catalog) {
  return guarded(command.file, catalog, [&] {
    const OpenedPdf pdf = open_pdf(command.file);
    if (pdf.qpdf == nullptr) {
      return fail(pdf.error, pdf.hint, ExitCode::machine_failed, catalog);
    }
    const ExtractedFile extracted =
        pdf.qpdf->extract_file_from(pdf.bytes, {command.name, command.password});
    if (!extracted.error.empty()) {
      return fail(say("`{}`: {}", command.file, extracted.error), extracted.hint,
                  ExitCode::bad_input, catalog);
    }
    return write(command, extracted.bytes, catalog);
  });
}

}  // namespace jianli
