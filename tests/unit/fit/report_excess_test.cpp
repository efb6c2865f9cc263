// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "fit/report_excess.h"

#include <doctest/doctest.h>

#include "drop_fixture.h"

namespace jianli {
namespace {

/// What is told of blocks that are too long for pages of five lines.
Diagnostic told(std::vector<Block> blocks, std::int32_t pages = 1,
                SizeBound bound = SizeBound::tight_end, const std::string& variant = {}) {
  Document document = test_document(std::move(blocks));
  number_paragraphs(document);
  Diagnostics diagnostics;
  Hyphenator hyphenator({});
  const FontSet fonts = test_fonts();
  const ShapedDocument shaped = shape_document(document, fonts, diagnostics);
  const Layout layout = set_document(document, shaped, fonts, hyphenator, diagnostics);
  FitSettings fit;
  fit.pages = {pages, Span{0, 7, 8}};
  report_excess({document, layout, fit, Length::points(15), "en", bound,
                 DocumentKind::resume, variant},
                diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  return diagnostics.all().front();
}

TEST_CASE("the lines beyond the last page are counted") {
  const Diagnostic six = told({lines_block(6)});
  CHECK(six.rule == Rule::does_not_fit);
  CHECK(six.severity == Severity::warning);
  CHECK(six.span == Span{0, 7, 8});
  CHECK(six.message ==
        "the edition `en` does not fit 1 page: at its tightest it is 1 line too long");
  CHECK(six.hint == "cut 1 line, or allow more pages");
  CHECK(told({lines_block(14)}, 2).message ==
        "the edition `en` does not fit 2 pages: at its tightest it is 4 lines too long");
}

TEST_CASE("of several variants the one is named") {
  CHECK(told({lines_block(6)}, 1, SizeBound::tight_end, "search").message ==
        "the edition `en` of `search` does not fit 1 page: at its tightest it is 1 line "
        "too long");
  CHECK(edition_in_words("zh-Hans", "").english() == "`zh`");
}

TEST_CASE("where type has but one size the other end is asked for") {
  CHECK(told({lines_block(7)}, 1, SizeBound::one_size).hint ==
        "cut 2 lines, allow more pages, or give `tokens.sizes.body` a tight end, too");
  CHECK(told({lines_block(7)}, 1, SizeBound::least_size).hint ==
        "cut 2 lines, allow more pages, or lower `fit.minSize`");
}

TEST_CASE("what is pushed down as a whole counts by what it lacks") {
  Block kept = lines_block(3);
  kept.keep_together = true;
  CHECK(told({lines_block(3), kept}).message ==
        "the edition `en` does not fit 1 page: at its tightest it is 1 line too long");
}

TEST_CASE("the three longest entries are named with their lines") {
  const auto entry = [](const std::string& name, std::uint32_t place, int bullets) {
    std::vector<Block> list;
    for (int i = 0; i < bullets; ++i) list.push_back(bullet_block("x", 0, place));
    return entry_block(name, 0, place, std::move(list));
  };
  const Diagnostic finding =
      told({section_block("S", {entry("a", 10, 1), entry("b", 20, 4), entry("c", 30, 2),
                                entry("d", 40, 0)})});
  REQUIRE(finding.notes.size() == 3);
  CHECK(finding.notes[0].message == "`b` takes 5 lines");
  CHECK(finding.notes[0].span == Span{0, 20, 21});
  CHECK(finding.notes[1].message == "`c` takes 3 lines");
  CHECK(finding.notes[2].message == "`a` takes 2 lines");
}

TEST_CASE("an entry inside another is part of it") {
  Block inner = entry_block("i", 0, 11, {bullet_block("x", 0, 12)});
  Block outer = entry_block("o", 0, 10);
  std::get<Group>(outer.content).blocks.push_back(inner);
  const Diagnostic finding = told({lines_block(4), section_block("S", {outer})});
  REQUIRE(finding.notes.size() == 1);
  CHECK(finding.notes[0].message == "`o` takes 3 lines");
}

TEST_CASE("breaks that are asked for are told instead") {
  Block second = lines_block(1);
  second.break_before = true;
  const Diagnostic finding = told({lines_block(1), second, second});
  CHECK(finding.message ==
        "the edition `en` does not fit 1 page: `break: before` makes 3 of it");
  CHECK(finding.hint == "write 3, or remove a break");
  CHECK(finding.notes.empty());
}

}  // namespace
}  // namespace jianli
