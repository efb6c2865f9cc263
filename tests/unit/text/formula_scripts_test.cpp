// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "formula_fixture.h"

namespace jianli {

TEST_CASE("scripts are smaller and shifted by the face's constants") {
  CHECK(places("x^2") == "x@0,0 2@512,354*740 =970");
  // The subscript tucks in under the overhang that the superscript keeps clear of.
  CHECK(places("x_i") == "x@0,0 i@500,-232*740 =783");
  CHECK(places("f^2_i") == "f@81,0 2@522,354*740 i@359,-304*740 =980");
}

TEST_CASE("scripts stand in the order of the source, at the same places") {
  CHECK(places("x_i^2") == "x@0,0 i@500,-304*740 2@512,354*740 =970");
  CHECK(places("x^2_i") == "x@0,0 2@512,354*740 i@500,-304*740 =970");
}

TEST_CASE("scripts of scripts are smaller again, and no further") {
  CHECK(places("x^{y^{z^w}}") ==
        "x@0,0 y@512,392*740 z@935,654*550 w@1243,849*550 =1821");
}

TEST_CASE("a prime is a superscript") {
  CHECK(places("f'") == "f@81,0 ′@522,354*740 =819");
}

TEST_CASE("limits stand beside an operator in a line of text unless asked for") {
  CHECK(places("\\sum_{i}^n") == "∑@0,0 i@983,-366*740 n@983,518*740 =1486");
  CHECK(places("\\sum\\limits_{i}^n") == "∑@0,0 i@370,-866*740 n@260,877*740 =983");
}

TEST_CASE("scripts tuck in under an integral sign and follow its slope as limits") {
  CHECK(places("\\int_0^1") == "∫@0,0 0@445,-412*740 1@634,564*740 =1092");
  CHECK(places("\\int\\limits_0^1") == "∫@0,0 0@14,-926*740 1@202,918*740 =634");
  CHECK(places("\\int f") == "∫@0,0 f@801,0 =1242");
}

TEST_CASE("an accent does not move the scripts of its letter") {
  CHECK(places("p_i") == "p@0,0 i@500,-232*740 =783");
  CHECK(places("\\hat{p}_i") == "p@0,0 ˆ@535,0 i@500,-232*740 =783");
  CHECK(places("\\hat{f}^2_i") == "f@81,0 ˆ@687,233 2@522,354*740 i@359,-304*740 =980");
}

TEST_CASE("script forms come from the face") {
  const ShapedFormula set("$x^{\\prime}$");
  const auto face = MathFace::open(set.fonts);
  REQUIRE(set.shaped.glyphs.size() == 2);
  CHECK(set.shaped.glyphs[1].id == face->script_form(*face->find(0x2032), 1));
}

}  // namespace jianli
