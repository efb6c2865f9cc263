// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/formula_setter.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "formula_fixture.h"

namespace jianli {
namespace {

int width(const std::string& tex) {
  const std::string set = places(tex);
  return std::stoi(set.substr(set.rfind('=') + 1));
}

}  // namespace

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

TEST_CASE("a letter that leans back keeps half of its overhang from bracket and edge") {
  CHECK(places("f") == "f@81,0 =522");
  CHECK(places("[f]") == "[@0,0 f@491,0 ]@932,0 =1342");
  CHECK(places("xf") == "x@0,0 f@512,0 =953");
  CHECK(places("\\left(f_i\\right)") == "(@0,0 f@537,0 i@815,-232*740 )@1098,0 =1554");
}

TEST_CASE("every two classes keep the space of The TeXbook's chapter 18") {
  const std::string signs[] = {"1", "\\sum ", "+", "=", "(", ")", ",", "\\dots "};
  // In mu. A plus has a 1 on its other side, from which it keeps 4 mu as long as it is an
  // operator.
  constexpr int kSpaces[8][8] = {
      // ord op bin rel open close punct inner
      {0, 3, 8, 5, 0, 0, 0, 3},  // ord
      {3, 3, 3, 5, 0, 0, 0, 3},  // op
      {8, 8, 8, 5, 8, 0, 0, 8},  // bin
      {5, 5, 5, 0, 5, 0, 0, 5},  // rel
      {0, 0, 0, 0, 0, 0, 0, 0},  // open
      {0, 3, 8, 5, 0, 0, 0, 3},  // close
      {3, 3, 3, 3, 3, 3, 3, 3},  // punct
      {3, 3, 8, 5, 3, 0, 3, 3},  // inner
  };
  for (int left = 0; left < 8; ++left) {
    for (int right = 0; right < 8; ++right) {
      const std::string before = left == 2 ? "1" : "";
      const std::string behind = right == 2 ? "1" : "";
      const std::string tex = before + signs[left] + signs[right] + behind;
      CAPTURE(tex);
      int space = width(tex) - width(signs[left]) - width(signs[right]);
      if (left == 2) space -= width(before);
      if (right == 2) space -= width(behind);
      CHECK(std::abs(space - kSpaces[left][right] * 1000 / 18) <= 1);
    }
  }
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
