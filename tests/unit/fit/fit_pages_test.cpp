// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "fit/fit_pages.h"

#include <doctest/doctest.h>

#include "compose/compose.h"
#include "fit_fixture.h"

namespace jianli {
namespace {

/// How many pages a case takes at a density.
std::size_t pages_at(FitCase& fit, std::int32_t density) {
  Style style = fit.stages.style;
  set_density(style, density);
  const Document document = compose(fit.edition, style, &fit.stages.images);
  Diagnostics unheard;
  const ShapedDocument shaped = shape_document(document, fit.fonts, unheard);
  return set_document(document, shaped, fit.fonts, fit.hyphenator, unheard).page_count;
}

TEST_CASE("without a number of pages there is one layout at the comfortable end") {
  FitCase fit(resume_with(9, "{pages: 0, fill: true, drop: true}"));
  CHECK(fit.fitted.layout.page_count == 2);
  CHECK(fit.timings.layout.layouts == 1);
  CHECK(fit.timings.layout.shaped_paragraphs == fit.fitted.document->paragraph_count);
  CHECK(fit.fitted.report.pages == 0);
  CHECK(fit.findings.all().empty());
}

TEST_CASE("the loosest density that fits is found in eight layouts, shaped once") {
  FitCase fit(resume_with(9, "{pages: 1}"));
  const FitReport& report = fit.fitted.report;
  CHECK(fit.fitted.layout.page_count == 1);
  CHECK(report.fits);
  CHECK(report.density > 0);
  CHECK(pages_at(fit, report.density) == 1);
  CHECK(pages_at(fit, report.density - 1) == 2);
  CHECK(report.body_size ==
        Length::points(10) - Length::points(2).scaled(report.density, 255));
  CHECK(fit.timings.layout.layouts == 8);
  CHECK(fit.timings.layout.shaped_paragraphs == fit.fitted.document->paragraph_count);
  CHECK(fit.findings.all().empty());
}

TEST_CASE("what fits at the comfortable end stays as it is") {
  FitCase fit(resume_with(5, "{pages: 1}"));
  CHECK(fit.fitted.report.density == 0);
  FitCase plain(resume_with(5, "{pages: 0}"));
  CHECK(fit.pdf() == plain.pdf());
}

TEST_CASE("more pages than the text needs change nothing") {
  FitCase fit(resume_with(9, "{pages: 3}"));
  CHECK(fit.fitted.report.density == 0);
  CHECK(fit.fitted.layout.page_count == 2);
}

TEST_CASE("no type gets smaller than the least size") {
  FitCase fit(resume_with(30, "{pages: 1, minSize: 9.5pt}"));
  CHECK(fit.fitted.report.body_size == Length::millipoints(9500));
  CHECK(!fit.fitted.report.fits);
  // What is smaller at the comfortable end stays.
  FitCase large(resume_with(30, "{pages: 1, minSize: 12pt}"));
  CHECK(large.fitted.report.body_size == Length::points(10));
}

TEST_CASE("what does not fit is set at the tight end, and told") {
  FitCase fit(resume_with(20, "{pages: 1}"));
  CHECK(fit.fitted.report.density == kTightest);
  CHECK(fit.fitted.report.body_size == Length::points(8));
  CHECK(!fit.fitted.report.fits);
  CHECK(fit.fitted.layout.page_count == 2);
  CHECK(fit.timings.layout.layouts == 8);
  CHECK(fit.told(Rule::does_not_fit).starts_with("the edition `en` does not fit 1 page"));
}

TEST_CASE("what the layouts on the way would report is not told") {
  // At the comfortable end the bullet has six lines, at the tight one five.
  std::string words;
  for (int i = 0; i < 94; ++i) words += "words ";
  const std::string resume =
      "basics: {name: Zhang San}\nlocales: [en]\nwork:\n"
      "  - {name: Acme, startDate: 2020, highlights: [\"" +
      words + "\"]}\n";
  FitCase plain(resume + elastic_design("{pages: 0}"));
  CHECK(plain.told(Rule::long_bullet) == "this bullet is 6 lines long\n");
  // The page is so low that nothing near the comfortable end fits it.
  FitCase fit(resume + elastic_design("{pages: 1}") +
              "  page: {margins: {top: 239mm}}\n");
  REQUIRE(fit.fitted.report.fits);
  CHECK(fit.told(Rule::long_bullet).empty());
}

/// Whether documents of several densities set from the shapes of the comfortable one are
/// the same as those shaped on their own.
void check_shapes(FitCase& fit) {
  for (const std::int32_t density : {1, 100, 254, 255}) {
    CAPTURE(density);
    Style style = fit.stages.style;
    set_density(style, density);
    const Document document = compose(fit.edition, style, &fit.stages.images);
    REQUIRE(document.paragraph_count == fit.fitted.document->paragraph_count);
    bind_document(document, fit.fitted.shaped);
    const Layout bound = set_document(document, fit.fitted.shaped, fit.fonts,
                                      fit.hyphenator, fit.findings);
    const std::string from_bound = fit.pdf(document, bound);
    const ShapedDocument shaped = shape_document(document, fit.fonts, fit.findings);
    const Layout own =
        set_document(document, shaped, fit.fonts, fit.hyphenator, fit.findings);
    CHECK(from_bound == fit.pdf(document, own));
  }
}

TEST_CASE("a document set from shapes of another density is the same to the byte") {
  for (const std::string name :
       {"classic", "serif", "compact", "sidebar", "academic", "table"}) {
    CAPTURE(name);
    FitCase fit(resume_with(6, "{pages: 0}"), "en", name);
    check_shapes(fit);
    FitCase mixed(
        "basics: {name: 张三, summary: 用 *C++* 写 `检索` 内核，$O(n^2)$ 降到 "
        "$\\frac{1}{2}$；“双引号”——破折号}\n"
        "locales: [zh]\nwork: [{name: 星河科技, startDate: 2020-01, highlights: "
        "[延迟由 38 ms 降到 **11 ms**]}]\n" +
            elastic_design("{pages: 0}"),
        "zh", name);
    check_shapes(mixed);
  }
}

TEST_CASE("sizes that are equal at one end alone are not shaped as one") {
  FitCase fit(
      "basics: {name: Zhang San}\nlocales: [en]\n"
      "work: [{name: Acme, position: Engineer, startDate: 2020}]\n"
      "design:\n"
      "  tokens: {sizes: {body: [10pt, 8pt], small: [10pt, 9pt]}}\n"
      "  entries: {work: [{row: [name, {field: position, size: small}]}]}\n");
  REQUIRE(fit.stages.diagnostics.all().empty());
  check_shapes(fit);
}

TEST_CASE("dropping leaves room for the rest in three layouts at most") {
  FitCase fit(resume_with(12, "{pages: 1, drop: true}"));
  const FitReport& report = fit.fitted.report;
  CHECK(report.fits);
  CHECK(fit.fitted.layout.page_count == 1);
  CHECK(report.dropped > 0);
  CHECK(fit.timings.layout.layouts <= 11);
  CHECK(fit.timings.layout.layouts > 8);
  CHECK(fit.timings.layout.shaped_paragraphs > fit.fitted.document->paragraph_count / 2);
  CHECK(fit.told(Rule::does_not_fit).empty());
  // The last bullet of the file is the first to go.
  const std::string told = fit.told(Rule::dropped_to_fit);
  CHECK(told.find("the entry `Company 11 · Engineer` is left out so that the rest fits 1 "
                  "page\n") != std::string::npos);
  CHECK(told.find("the bullet `Rebuilt service 10.2 so …` is left out so that the rest "
                  "fits 1 page\n") != std::string::npos);
  CHECK(told.find("service 11") == std::string::npos);  // it went with its entry
  CHECK(told.find("`en`") == std::string::npos);
}

TEST_CASE("of several editions the one that leaves something out is named") {
  FitCase fit(resume_with(12, "{pages: 1, drop: true}"));
  fit.edition.variant = "search";
  FitRequest request = fit.request();
  request.naming = EditionNaming::told;
  Diagnostics findings;
  fit_pages(compose(fit.edition, fit.stages.style, &fit.stages.images), request,
            findings);
  REQUIRE_FALSE(findings.all().empty());
  for (const Diagnostic& finding : findings.all()) {
    CHECK(finding.rule == Rule::dropped_to_fit);
    CHECK(finding.message.english().starts_with("`en` of `search`: the "));
  }
}

TEST_CASE("a page break that is asked for is no reason to leave anything out") {
  FitCase fit(
      "basics: {name: Zhang San}\nlocales: [en]\nwork:\n"
      "  - {name: Acme, startDate: 2020}\n"
      "  - {name: Initech, startDate: 2019, break: before}\n" +
      elastic_design("{pages: 1, drop: true}"));
  CHECK(fit.fitted.report.dropped == 0);
  CHECK(fit.told(Rule::does_not_fit) ==
        "the edition `en` does not fit 1 page: `break: before` makes 2 of it\n");
}

TEST_CASE("fill is reported, and moves no page break") {
  FitCase fit(resume_with(6, "{pages: 1, fill: true}"));
  CHECK(fit.fitted.report.filled);
  CHECK(fit.fitted.layout.page_count == 1);
  FitCase plain(resume_with(6, "{pages: 1}"));
  CHECK(!plain.fitted.report.filled);
}

}  // namespace
}  // namespace jianli
