// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Page fit against a full scan: 200 generated résumés of about 0.6 to 1.8 pages, Chinese
// and English, in several templates, are fitted to one page; then every density from the
// comfortable end on is laid out until one fits, and that must be the one chosen.
//   fit_scan_test [--every N]
// Where a tighter density needs more lines than a looser one, bisection may miss the
// loosest: such résumés are told with the stretch of densities that is not monotone. The
// scan goes on over all 256 densities for them, so that the reason is shown.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <vector>

#include "cli/inputs.h"
#include "compose/compose.h"
#include "fit/fit_pages.h"
#include "layout/flow.h"
#include "resumes.h"
#include "stages.h"

namespace {

using namespace jianli;

constexpr std::uint32_t kResumes = 200;
/// Of these, so many may have a looser density than bisection finds.
constexpr int kMostExceptions = 4;

/// What was found of all résumés.
struct Tally {
  int resumes = 0, comfortable = 0, between = 0, too_long = 0;
  int served_by_255 = 0, exceptions = 0, failures = 0;
  std::int64_t shortest = 1000, longest = 0;  ///< of a page, in hundredths
};

/// One résumé at any density.
struct Scan {
  Stages& stages;
  const Edition& edition;
  const FontSet& fonts;
  Hyphenator& hyphenator;
  ShapedDocument shaped = {};
  Style style = stages.style;

  bool fits(std::int32_t density) {
    set_density(style, density);
    const Document document = compose(edition, style, &stages.images);
    bind_document(document, shaped);
    Diagnostics unheard;
    return set_document(document, shaped, fonts, hyphenator, unheard).page_count <= 1;
  }

  std::optional<std::int32_t> loosest() {
    for (std::int32_t density = 0; density <= kTightest; ++density) {
      if (fits(density)) return density;
    }
    return std::nullopt;
  }

  /// The densities behind the loosest that do not fit: `12–13 15`.
  std::string gaps_behind(std::int32_t loosest) {
    std::string gaps;
    int count = 0;
    for (std::int32_t density = loosest + 1; density <= kTightest; ++density) {
      if (fits(density)) continue;
      if (++count <= 8) gaps += " " + std::to_string(density);
    }
    return gaps.empty() ? gaps : gaps + (count > 8 ? " …" : "");
  }
};

/// Height of a document at its comfortable end in hundredths of a page.
std::int64_t hundredths_of_page(const Document& document, const Layout& layout) {
  const PageGeometry& page = document.page;
  const Length height = page.height - page.top - page.bottom;
  Length used;
  for (const FlowLine& line : layout.flow->columns[0].lines) {
    used += line.height + line.space_before;
  }
  return used.units * 100 / height.units;
}

void check_resume(std::uint32_t number, const Inputs& world, Tally& tally) {
  const GeneratedResume resume = generate_resume(number, 480 + number * 720 / kResumes);
  Inputs inputs = world;
  inputs.read_file = [&](const std::string&) { return FileContent{resume.text, {}}; };
  Stages stages("generated.yaml", inputs, resume.template_name);
  stages.style.fit.pages.value = 1;
  const Edition edition = stages.edition(resume.locale);
  const Document document = compose(edition, stages.style, &stages.images);
  const FontSet fonts = stages.fonts(document);
  Hyphenator hyphenator({});
  Diagnostics diagnostics;
  Scan scan{stages, edition, fonts, hyphenator};
  scan.shaped = shape_document(document, fonts, diagnostics);
  const std::int64_t length = hundredths_of_page(
      document, set_document(document, scan.shaped, fonts, hyphenator, diagnostics));
  tally.shortest = std::min(tally.shortest, length);
  tally.longest = std::max(tally.longest, length);

  FitTimings timings;
  const Fitted fitted = fit_pages(
      document, {edition, stages.style, &stages.images, fonts, hyphenator, &timings},
      diagnostics);
  const FitReport& report = fitted.report;
  const auto fail = [&](const char* what) {
    std::printf("%u (%s, %s): %s\n", number, resume.locale.c_str(),
                resume.template_name.c_str(), what);
    ++tally.failures;
  };
  ++tally.resumes;
  if (timings.layout.layouts != 8) fail("the search took no eight layouts");
  if (timings.layout.shaped_paragraphs != document.paragraph_count) {
    fail("paragraphs were not shaped exactly once");
  }
  if (report.fits != (fitted.layout.page_count == 1)) fail("it tells of other pages");
  const auto loosest = scan.loosest();
  const bool tight_fits = loosest && (*loosest == kTightest || scan.fits(kTightest));
  if (tight_fits && !report.fits) return fail("the tight end fits, but it gave none");
  if (report.fits && !loosest) return fail("it fits where the scan finds nothing");
  if (!report.fits) {
    ++tally.too_long;
    if (loosest) {
      ++tally.exceptions;
      std::printf("%u (%s, %s): density %d fits, but not%s\n", number,
                  resume.locale.c_str(), resume.template_name.c_str(), *loosest,
                  scan.gaps_behind(*loosest).c_str());
    }
    return;
  }
  ++(report.density == 0 ? tally.comfortable : tally.between);
  if (report.density == *loosest) return;
  if (report.density == kTightest && *loosest == kTightest - 1) {
    ++tally.served_by_255;
    return;
  }
  const std::string gaps = scan.gaps_behind(*loosest);
  if (gaps.empty()) return fail("a looser density fits, and all tighter ones do");
  ++tally.exceptions;
  std::printf("%u (%s, %s): %d chosen, %d fits, but behind it not%s\n", number,
              resume.locale.c_str(), resume.template_name.c_str(), report.density,
              *loosest, gaps.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  std::uint32_t every = 1;
  if (argc == 3 && std::strcmp(argv[1], "--every") == 0) {
    every = static_cast<std::uint32_t>(std::max(std::atoi(argv[2]), 1));
  }
  const Inputs inputs = make_inputs(std::nullopt);
  Tally tally;
  for (std::uint32_t number = 0; number < kResumes; number += every) {
    check_resume(number, inputs, tally);
  }
  std::printf(
      "%d résumés of %lld to %lld hundredths of a page: %d comfortable, %d between, "
      "%d too long; 254 served by 255: %d; not monotone: %d; failures: %d\n",
      tally.resumes, static_cast<long long>(tally.shortest),
      static_cast<long long>(tally.longest), tally.comfortable, tally.between,
      tally.too_long, tally.served_by_255, tally.exceptions, tally.failures);
  // Each kind has to be among them for the test to say anything.
  const bool has_all = tally.comfortable > 0 && tally.between > 0 && tally.too_long > 0;
  return tally.failures == 0 && tally.exceptions <= kMostExceptions && has_all ? 0 : 1;
}
