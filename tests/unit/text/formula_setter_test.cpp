// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/formula_setter.h"

#include <doctest/doctest.h>

#include "formula_fixture.h"

namespace jianli {

// In TeX Gyre Pagella Math a is 444 wide, + − = 760, ( ) 424.

TEST_CASE("operators keep a medium space, relations a thick one, commas a thin one") {
  // 4/18 em are 222, 5/18 are 278, 3/18 are 167.
  CHECK(places("a+b=c") == "a@0,0 +@666,0 | b@1648,0 =@2389,0 | c@3427,0 =3844");
  CHECK(places("(a,b)") == "(@0,0 a@424,0 ,@868,0 b@1285,0 )@1748,0 =2172");
}

TEST_CASE("an operator without a left or right operand is a sign") {
  CHECK(places("-1") == "−@0,0 1@760,0 =1260");
  CHECK(places("a+-b") == "a@0,0 +@666,0 | −@1648,0 b@2408,0 =2871");
  CHECK(places("(+)") == "(@0,0 +@424,0 )@1184,0 =1608");
}

TEST_CASE("scripts have no spaces around operators and relations") {
  CHECK(places("x_{a+b=c}") ==
        "x@0,0 a@500,-232*740 +@873,-232*740 b@1435,-232*740 =@1824,-232*740 "
        "c@2386,-232*740 =2770");
}

TEST_CASE("a function's name is upright and keeps a thin space, not before brackets") {
  CHECK(places("2\\log N") == "2@0,0 l@667,0 o@966,0 g@1512,0 N@2250,0 =3082");
  CHECK(places("\\log(x)") == "l@0,0 o@299,0 g@845,0 (@1417,0 x@1841,0 )@2353,0 =2777");
}

TEST_CASE("typed spaces are as wide as TeX's") {
  CHECK(places("a\\,b\\quad c") == "a@0,0 b@611,0 c@2074,0 =2491");
}

TEST_CASE("letters are those of mathematics and told as plain ones") {
  const ShapedFormula set("$h\\beta\\Sigma1$");
  const auto face = MathFace::open(set.fonts);
  REQUIRE(set.shaped.glyphs.size() == 4);
  CHECK(set.shaped.glyphs[0].id == face->find(U'ℎ'));
  CHECK(set.shaped.glyphs[1].id == face->find(U'𝛽'));
  CHECK(set.shaped.glyphs[2].id == face->find(U'Σ'));
  CHECK(set.shaped.glyphs[3].id == face->find('1'));
  CHECK(set.shaped.formulas[0].characters == std::vector<char32_t>{'h', U'β', U'Σ', '1'});
}

TEST_CASE("big operators stand centred on the axis, 250 above the baseline") {
  // The sum reaches from 250 below to 750 above the baseline: it is centred already. The
  // integral reaches from 296 below to 796 above.
  CHECK(places("\\sum x").starts_with("∑@0,0 x@1150,0 "));
  CHECK(places("\\bigl(x") == "(@0,0 x@531,0 =1043");
}

TEST_CASE("a sign no face has is reported where the formula stands") {
  const ShapedFormula set("$a\U0001F9EA$");
  REQUIRE(set.diagnostics.all().size() == 1);
  CHECK(set.diagnostics.all().front().rule == Rule::missing_glyph);
}

}  // namespace jianli
