// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "math/commands.h"

#include <doctest/doctest.h>

#include <string>

namespace jianli {

TEST_CASE("commands are found by their whole name") {
  REQUIRE(find_math_command("frac"));
  CHECK(find_math_command("frac")->kind == MathCommandKind::fraction);
  CHECK(!find_math_command("fra"));
  CHECK(!find_math_command(""));
  REQUIRE(find_math_command("log"));
  CHECK(find_math_command("log")->text == "log");
  REQUIRE(find_math_command("quad"));
  CHECK(find_math_command("quad")->amount == 36);
}

TEST_CASE("no command is named twice") {
  for (const MathSign& sign : math_signs()) {
    CAPTURE(std::string(sign.name));
    REQUIRE(find_math_command(sign.name));
    CHECK(find_math_command(sign.name)->character == sign.character);
  }
}

TEST_CASE("a mistyped name leads to the nearest command") {
  CHECK(nearest_math_command("alhpa") == "alpha");
  CHECK(nearest_math_command("fracc") == "frac");
  CHECK(nearest_math_command("Leq") == "leq");
  CHECK(nearest_math_command("qqqqqq").empty());
}

TEST_CASE("characters have classes") {
  CHECK(class_of('(') == AtomClass::open);
  CHECK(class_of('/') == AtomClass::ord);
  CHECK(class_of(':') == AtomClass::rel);
  CHECK(class_of(U'×') == AtomClass::bin);
  CHECK(class_of(U'⇝') == AtomClass::rel);
  CHECK(class_of(U'∑') == AtomClass::op);
  CHECK(class_of(U'…') == AtomClass::inner);
  CHECK(class_of(U'é') == AtomClass::ord);
}

TEST_CASE("brackets, bars and arrows are delimiters, letters are none") {
  CHECK(is_delimiter('('));
  CHECK(is_delimiter(U'⟩'));
  CHECK(is_delimiter('/'));
  CHECK(!is_delimiter('x'));
}

TEST_CASE("relations have a struck-through form") {
  CHECK(negated('=') == U'≠');
  CHECK(negated(U'∈') == U'∉');
  CHECK(negated('x') == 0);
}

}  // namespace jianli
