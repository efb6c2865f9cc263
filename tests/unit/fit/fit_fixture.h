// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/inputs.h"
#include "fit/fit_pages.h"
#include "pdf/write_pdf.h"
#include "stages.h"

namespace jianli {

/// The world with one file in it.
struct FitWorld {
  std::string text;
  Inputs inputs = make_inputs(std::nullopt);

  explicit FitWorld(std::string resume) : text(std::move(resume)) {
    inputs.read_file = [this](const std::string&) { return FileContent{text, {}}; };
  }
};

/// A résumé fitted to the pages its design asks for.
struct FitCase {
  FitWorld world;
  Stages stages;
  Edition edition;
  FontSet fonts;
  Hyphenator hyphenator{{}};
  FitTimings timings;
  Diagnostics findings;
  Fitted fitted;

  explicit FitCase(const std::string& resume, const std::string& locale = "en",
                   const std::string& template_name = {})
      : world(resume),
        stages("me.yaml", world.inputs, template_name),
        edition(stages.edition(locale)) {
    Document document = compose(edition, stages.style, &stages.images);
    fonts = stages.fonts(document);
    fitted = fit_pages(std::move(document), request(), findings);
  }

  FitRequest request() {
    return {edition, stages.style, &stages.images, fonts, hyphenator, &timings};
  }
  /// The PDF of a layout, which tells the smallest difference.
  std::string pdf(const Document& document, const Layout& layout) {
    const Pages pages = place_document(document, layout, fonts, hyphenator, findings);
    return write_pdf(pages, fonts, {std::nullopt, "test"}, findings);
  }
  std::string pdf() { return pdf(*fitted.document, fitted.layout); }
  /// Findings of a rule, one a line.
  [[nodiscard]] std::string told(Rule rule) const {
    std::string lines;
    for (const Diagnostic& finding : findings.all()) {
      if (finding.rule == rule) lines += finding.message.english() + "\n";
    }
    return lines;
  }
};

/// A design whose body shrinks from 10 to 8 pt and whose leading and gaps shrink with it.
inline std::string elastic_design(const std::string& fit) {
  return "design:\n"
         "  tokens:\n"
         "    sizes: {body: [10pt, 8pt]}\n"
         "    leading: {han: [1.6, 1.3], latin: [1.4, 1.2]}\n"
         "    gaps: {section: [1.2, 0.8], entry: [0.6, 0.2]}\n"
         "  fit: " +
         fit + "\n";
}

/// A résumé with so many jobs of three bullets each.
inline std::string resume_with(int jobs, const std::string& fit) {
  std::string text = "basics: {name: Zhang San}\nlocales: [en]\nwork:\n";
  for (int i = 0; i < jobs; ++i) {
    text += "  - name: Company " + std::to_string(i) +
            "\n    position: Engineer\n    startDate: 2020-01\n    highlights:\n";
    for (int k = 0; k < 3; ++k) {
      text += "      - Rebuilt service " + std::to_string(i) + "." + std::to_string(k) +
              " so that requests are answered within ten milliseconds in every region,"
              " and wrote the guide that all other teams have followed since then\n";
    }
  }
  return text + elastic_design(fit);
}

}  // namespace jianli
