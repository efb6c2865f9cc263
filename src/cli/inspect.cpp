// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.h"
#include "cli/inspect_report.h"
#include "cli/qpdf_module.h"
#include "cli/terminal.h"
#include "files/files.h"

namespace jianli {
namespace {

ExitCode inspect_in(const InspectCommand& command, const Catalog& catalog) {
  const OpenedPdf pdf = open_pdf(command.file);
  if (pdf.qpdf == nullptr) {
    return fail(pdf.error, pdf.hint, ExitCode::machine_failed, catalog);
  }
  const InspectionReading read = pdf.qpdf->inspect(pdf.bytes, command.password);
  if (!read.inspection) {
    return fail(say("`{}`: {}", command.file, read.problem), read.hint,
                ExitCode::bad_input, catalog);
  }
  const Inspection& inspection = *read.inspection;
  fmt::print("{}", command.format == ReportFormat::json
                       ? inspection_json(command.file, inspection, catalog)
                       : inspection_text(command.file, inspection, catalog));
  // What had to be mended to be read is told among the warnings, too.
  const bool damaged = std::ranges::any_of(inspection.findings, [](const auto& finding) {
    return finding.problem == ReadingProblem::damaged;
  });
  return damaged ? ExitCode::bad_input : ExitCode::done;
}

}  // namespace

ExitCode run(const InspectCommand& command, const Catalog& catalog) {
  return guarded(command.file, catalog, [&] { return inspect_in(command, catalog); });
}

}  // namespace jianli
