// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/math_metrics.h"

#include <doctest/doctest.h>

#include "formula_fixture.h"

namespace jianli {

TEST_CASE("only the role of formulas is looked at, and only for a MATH table") {
  CHECK(MathFace::open(test_fonts()) == nullptr);
  Diagnostics diagnostics;
  const FontSet plain = open_fonts({{"body", {"Inter"}, {}}, {"math", {"Inter"}, {}}},
                                   "en", test_manifest(), {}, diagnostics);
  CHECK(MathFace::open(plain) == nullptr);
}

TEST_CASE("constants and measures are the face's") {
  const FontSet fonts = formula_fonts();
  const auto face = MathFace::open(fonts);
  REQUIRE(face);
  CHECK(face->constants().axis_height == 250);
  CHECK(face->constants().script_percent == 74);
  CHECK(face->constants().fraction_rule_thickness == 60);
  CHECK(face->constants().radical_kern_after_degree == -344);
  const MathGlyph& f = face->measure(*face->find(U'𝑓'));
  CHECK(f.advance == 278);
  CHECK(f.italic == 163);
  CHECK(!face->find(U'中'));
}

TEST_CASE("a sign grows in steps, then by joining parts") {
  const FontSet fonts = formula_fonts();
  const auto face = MathFace::open(fonts);
  const std::uint32_t bracket = *face->find('(');
  const StretchedSign small = face->stretch(bracket, StretchAxis::vertical, 500);
  CHECK(small.parts.size() == 1);
  CHECK(small.size == 829);
  CHECK(face->stretch(bracket, StretchAxis::vertical, 900).size == 989);
  const StretchedSign large = face->stretch(bracket, StretchAxis::vertical, 9000);
  CHECK(large.parts.size() > 3);
  CHECK(large.size >= 9000);
  CHECK(large.size < 9500);
  // A size no line holds is not filled.
  CHECK(face->stretch(bracket, StretchAxis::vertical, 1'000'000'000).parts.size() < 2000);
}

TEST_CASE("wide accents take the widest form that fits") {
  const FontSet fonts = formula_fonts();
  const auto face = MathFace::open(fonts);
  const std::uint32_t hat = *face->find(0x302);
  CHECK(face->widest_within(hat, 100) == hat);
  CHECK(face->widest_within(hat, 700) != hat);
}

}  // namespace jianli
