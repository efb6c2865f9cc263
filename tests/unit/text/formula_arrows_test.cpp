// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "formula_fixture.h"

namespace jianli {

TEST_CASE("an arrow takes the least length that holds its label") {
  CHECK(places("\\xrightarrow{a}") == "→@0,0 a@498,408*740 =1370");
  CHECK(places("\\xrightarrow[b]{a}").find("b@") != std::string::npos);
}

TEST_CASE("a longer arrow is assembled; only its first part is told") {
  const ShapedFormula set("$\\xrightarrow{\\text{softmax 归一化}}$");
  const std::vector<char32_t>& characters = set.shaped.formulas[0].characters;
  REQUIRE(characters.size() > 12);
  CHECK(characters.front() == U'→');
  CHECK(characters[1] == 0);
  CHECK(characters.back() == U'化');
}

TEST_CASE("a stacked arrow grows like one of its own, other bases do not") {
  CHECK(places("\\overset{a}{\\rightarrow}") == "a@499,408*740 →@0,0 =1370");
  CHECK(places("\\overset{a}{=}") == "a@194,518*740 =@0,0 =760");
}

}  // namespace jianli
