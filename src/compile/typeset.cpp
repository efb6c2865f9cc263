// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/typeset.h"

#include <utility>

#include "base/stopwatch.h"
#include "compile/attach_files.h"
#include "compile/check_alt.h"
#include "compile/check_redaction.h"
#include "compile/find_dropped.h"
#include "compose/compose.h"
#include "fit/fit_pages.h"
#include "layout/check_legibility.h"
#include "layout/check_links.h"
#include "layout/check_pictures.h"
#include "layout/lay_out.h"
#include "pdf/write_pdf.h"
#include "text/font_set.h"

namespace jianli {
namespace {

/// Passes the findings of the layout on. Every JSON Resume document renders, so that a
/// character that no font has is a warning there.
void pass_on(const Diagnostics& findings, Strictness strictness,
             Diagnostics& diagnostics) {
  for (const Diagnostic& finding : findings.all()) {
    const bool is_lax =
        strictness == Strictness::json_resume && finding.rule == Rule::missing_glyph;
    diagnostics.add_as(is_lax ? Severity::warning : finding.severity, finding);
  }
}

/// Adds the times of layout to those of the stages.
void add_times(const FitTimings& fit, Timings* timings) {
  if (timings == nullptr) return;
  *timings->counter("compose") += fit.compose;
  *timings->counter("shape") += fit.layout.shape;
  *timings->counter("break lines") += fit.layout.break_lines;
  *timings->counter("place") += fit.layout.place;
}

void add_times(const PdfTimings& writing, Timings* timings) {
  if (timings == nullptr) return;
  *timings->counter("subset fonts") += writing.subset;
  *timings->counter("deflate") += writing.deflate;
  *timings->counter("page contents") += writing.content;
  *timings->counter("assemble file") += writing.assembly;
}

/// Composes an edition in a style at its comfortable density.
Document compose_timed(const Edition& edition, const Style& style, const Images& images,
                       Timings* timings) {
  const Stopwatch watch(stage(timings, "compose"));
  return compose(edition, style, &images);
}

FontSet open_fonts_timed(const Document& document, const Inputs& inputs, OpenFaces& kept,
                         Diagnostics& diagnostics, Timings* timings) {
  const Stopwatch watch(stage(timings, "fonts"));
  return open_fonts(document.fonts, document.han_languages, inputs.fonts,
                    inputs.font_folders, diagnostics, &kept);
}

/// The strictest standard that allows for what is asked.
Standard choose_standard(const PdfWishes& wishes,
                         const std::vector<Attachment>& attachments) {
  if (wishes.standard) return *wishes.standard;
  if (!wishes.password.empty()) return Standard::plain;
  return attachments.empty() ? Standard::archive : Standard::archive_with_data;
}

PdfOptions pdf_options(const Job& job, const Diagnostics& findings, Workspace& work) {
  PdfOptions options;
  options.date = work.inputs.date;
  options.producer = "Jianli " JIANLI_VERSION;
  options.attachments = attach_files(job, dropped_places(findings), work);
  check_redaction(options.attachments, *job.edition, work);
  options.standard = choose_standard(work.options.pdf, options.attachments);
  return options;
}

}  // namespace

Output typeset(Job job, Caches& caches, Strictness strictness, Workspace& work) {
  Output output{std::move(job.plan), {}, 0, {}};
  Diagnostics& diagnostics = work.diagnostics;
  Hyphenator& hyphenator = *caches.hyphenator;
  const Style& style = *job.style;
  Document document =
      compose_timed(*job.edition, style, *job.version->images, work.timings);
  check_redaction(document, work);
  const FontSet fonts =
      open_fonts_timed(document, work.inputs, caches.faces, diagnostics, work.timings);
  if (diagnostics.has_errors()) return output;
  FitTimings fit;
  FitTimings* const fit_times = work.timings != nullptr ? &fit : nullptr;
  Diagnostics findings;
  const EditionNaming naming =
      work.jobs.size() > 1 ? EditionNaming::told : EditionNaming::none;
  const Fitted fitted = fit_pages(std::move(document),
                                  {*job.edition, style, job.version->images, fonts,
                                   hyphenator, fit_times, &caches.shaping, naming},
                                  findings);
  const Pages pages =
      place_document(*fitted.document, fitted.layout, fonts, hyphenator, findings,
                     fit_times != nullptr ? &fit.layout : nullptr);
  pass_on(findings, strictness, diagnostics);
  check_pictures(pages, *job.version->images, diagnostics);
  check_alt(*job.edition, pages, diagnostics);
  check_contrast(pages, fonts, style, diagnostics);
  check_sizes(*fitted.document, style, diagnostics);
  check_links(*fitted.document, diagnostics);
  add_times(fit, work.timings);
  if (diagnostics.has_errors()) return output;
  PdfTimings writing;
  output.pdf = write_pdf(pages, fonts, pdf_options(job, findings, work), diagnostics,
                         work.timings != nullptr ? &writing : nullptr, &caches.pdf);
  add_times(writing, work.timings);
  const std::string& password = work.options.pdf.password;
  if (!password.empty()) output.pdf = work.inputs.encrypt(output.pdf, password);
  output.page_count = pages.pages.size();
  output.fit = fitted.report;
  return output;
}

}  // namespace jianli
