// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "formula_fixture.h"

namespace jianli {

TEST_CASE("words are set in the faces around the formula") {
  const ShapedFormula set("$\\text{a归}$", "Inter");
  REQUIRE(set.shaped.runs.size() == 2);
  CHECK(set.fonts[set.shaped.runs[0].face].family == "Inter");
  CHECK(set.fonts[set.shaped.runs[1].face].family == "Noto Sans CJK");
  CHECK(set.shaped.runs[1].side == Side::latin);
}

TEST_CASE("Han and Western letters keep a quarter em apart in a formula, too") {
  // Inter's a is 564 wide.
  CHECK(places("\\text{a归}", "Inter") == "a@0,0 归@814,0 =1814");
  CHECK(places("\\text{a，归}", "Inter") == "a@0,0 ，@564,0 归@1564,0 =2564");
}

TEST_CASE("bold words take the bold face") {
  const ShapedFormula set("$\\textbf{a}\\textit{b}$", "Inter");
  REQUIRE(set.shaped.runs.size() == 2);
  CHECK(set.fonts[set.shaped.runs[0].face].weight == 700);
  CHECK(set.fonts[set.shaped.runs[1].face].slant == Slant::italic);
}

TEST_CASE("signs look as large as the words around, words keep their size") {
  // x-height and height of capitals are 1.272 em in Inter, 1.169 in Pagella.
  CHECK(places("x_1\\text{a}", "Inter") == "x@0,0*1088 1@544,-253*805 a@1042,0 =1606");
}

TEST_CASE("signs follow the scale of the Latin faces around them") {
  FontSet fonts = formula_fonts("Inter");
  fonts.roles[0].latin_scale = 900;
  Paragraph paragraph = test_paragraph("x\\text{a归}");
  paragraph.inlines[0].kind = InlineKind::math;
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  REQUIRE(shaped.runs.size() == 3);
  CHECK(shaped.runs[0].scale == 979);  // 0.9 of what matches Inter
  CHECK(shaped.runs[1].scale == 900);
  CHECK(shaped.runs[2].scale == 1000);
}

TEST_CASE("words in scripts are as small as scripts") {
  const ShapedFormula set("$x_{\\text{总}}$");
  REQUIRE(set.shaped.runs.size() == 2);
  CHECK(set.shaped.runs[1].scale == 740);
}

}  // namespace jianli
