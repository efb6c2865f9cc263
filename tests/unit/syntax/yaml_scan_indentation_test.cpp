// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "parsed.h"

namespace jianli {
namespace {

TEST_CASE("full-width and no-break spaces before keys and items") {
  CHECK(findings("a:\n　　b: c\n") ==
        "me.yaml:2:1: error: a full-width or no-break space stands in the indentation "
        "[yaml-trap]\n"
        "    2 | 　　b: c\n"
        "      | ^~~~ indent with spaces only\n");
  CHECK(findings("a:\n  - b\n \u00A0- c\n")
            .starts_with("me.yaml:3:2: error: a full-width or no-break space"));
}

TEST_CASE("full-width spaces before text are a part of it") {
  CHECK(findings("a:\n  　　文字\nb: |\n  　x: y\n").empty());
}

TEST_CASE("a bullet or a long dash for the hyphen of an item") {
  CHECK(findings("a:\n  - x\n  • y\n") ==
        "me.yaml:3:3: error: `•` begins no item of a list [yaml-trap]\n"
        "    3 |   • y\n"
        "      |   ^ write `- `, a hyphen and a space\n");
  CHECK(fixed("a:\n  – x\n  - y\n") == "a:\n  - x\n  - y\n");
  CHECK(fixed("a:\n  * x: y\n    z: w\n") == "a:\n  - x: y\n    z: w\n");
  CHECK(findings("a: – x\nb: • y\nc:\n  - – z\n").empty());
}

TEST_CASE("of two lines that do not align, the odd one is reported") {
  CHECK(findings("a:\n  b:\n     c: d\n    e: f\n") ==
        "me.yaml:3:6: error: this line is indented by 5 spaces, but line 4 by 4 "
        "[yaml-syntax]\n"
        "    3 |      c: d\n"
        "      |      ^~~~ align the two lines, or write the key they belong to above\n");
  CHECK(findings("a:\n  b:\n    c: d\n   e: f\n")
            .starts_with(
                "me.yaml:4:4: error: this line is indented by 3 spaces, where 2 or "
                "4 is expected"));
}

TEST_CASE("a key above all is missing") {
  CHECK(
      findings("  a: b\n  c: d\ne: f\n")
          .starts_with(
              "me.yaml:1:3: error: this line is indented by 2 spaces, but line 3 by 0"));
}

}  // namespace
}  // namespace jianli
