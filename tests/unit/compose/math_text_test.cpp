// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/math_text.h"

#include <doctest/doctest.h>

namespace jianli::test {

TEST_CASE("commands with a character of their own become it") {
  CHECK(math_text("O(N \\cdot \\log N)") == "O(N · log N)");
  CHECK(math_text("a \\leq b") == "a ≤ b");
  CHECK(math_text("\\left(x\\right)") == "(x)");
  CHECK(math_text("3\\%") == "3%");
}

TEST_CASE("digits are raised and lowered where Unicode has them so") {
  CHECK(math_text("10^{-3}") == "10⁻³");
  CHECK(math_text("x^2 + y_1") == "x² + y₁");
}

TEST_CASE("what has no such form stays as written") {
  CHECK(math_text("x^{ab}") == "x^{ab}");
  CHECK(math_text("W_Q") == "W_Q");
  CHECK(math_text("\\unknown{x}") == "\\unknown{x}");
  CHECK(math_text("x^") == "x^");
  CHECK(math_text("a\\") == "a\\");
  CHECK(math_text("x^{2") == "x^{2");
}

}  // namespace jianli::test
