// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "formula_fixture.h"

namespace jianli {

TEST_CASE("a fraction's parts are centred on a bar at the axis") {
  // The bar is 60 thick and centred 250 above the baseline; 120 of air on either side.
  CHECK(places("\\frac{a}{b}c") ==
        "a@128,469*740 b@120,-443*740 c@796,0 bar@120,220+388/60 =1212");
}

TEST_CASE("a binomial has parentheses and no bar") {
  CHECK(places("\\binom{n}{k}") == "(@0,0 n@491,469*740 k@527,-311*740 )@954,0 =1445");
}

TEST_CASE("a root's bar begins at its sign and covers what is under it") {
  CHECK(places("\\sqrt{x}") == "√@0,61 x@690,0 bar@690,660+512/60 =1202");
  CHECK(places("\\sqrt[3]{x}") ==
        "√@40,61 3@40,376*550 x@730,0 bar@730,660+512/60 =1242");
}

TEST_CASE("delimiters grow with what they enclose") {
  CHECK(places("\\left(\\frac{a}{b}\\right)^2") ==
        "(@0,0 a@658,469*740 b@651,-443*740 )@1159,0 2@1690,723*740 bar@651,220+388/60 "
        "=2148");
  CHECK(places("\\left(x\\right)") == "(@0,0 x@424,0 )@936,0 =1360");
  // A delimiter that is not shown is 120 wide.
  CHECK(places("\\left.x\\right|") == "x@120,0 |@632,0 =840");
}

TEST_CASE("accents stand over the middle of their letter's slope") {
  CHECK(places("\\hat{y}") == "y@0,0 ˆ@559,0 =518");
  // Over a tall letter they are raised.
  CHECK(places("\\hat{f}") == "f@81,0 ˆ@687,233 =522");
  CHECK(places("\\widehat{xyz}") == "x@0,0 y@512,0 z@1030,0 ˆ@112,0 =1474");
}

TEST_CASE("i and j lose their dots under an accent") {
  const ShapedFormula set("$\\hat{i}$");
  const auto face = MathFace::open(set.fonts);
  REQUIRE(set.shaped.glyphs.size() == 2);
  CHECK(set.shaped.glyphs[0].id == face->find(0x1D6A4));
}

TEST_CASE("lines run over and under the whole argument") {
  CHECK(places("\\overline{AB}") == "A@0,0 B@722,0 bar@0,825+1333/60 =1333");
  CHECK(places("\\underline{x}") == "x@0,0 bar@0,-191+512/60 =512");
}

}  // namespace jianli
