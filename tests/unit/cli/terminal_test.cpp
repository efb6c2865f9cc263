// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/terminal.h"

#include <doctest/doctest.h>

using jianli::summary;

TEST_CASE("the summary counts errors and warnings") {
  CHECK(summary({0, 0}).empty());
  CHECK(summary({1, 0}) == "1 error");
  CHECK(summary({0, 1}) == "1 warning");
  CHECK(summary({2, 1}) == "2 errors, 1 warning");
  CHECK(summary({0, 3}) == "3 warnings");
}
