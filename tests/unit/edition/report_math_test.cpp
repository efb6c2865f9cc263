// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/report_math.h"

#include <doctest/doctest.h>

#include "unit/edition/edition_of.h"

namespace jianli {

TEST_CASE("a mistake in a formula is shown where the user wrote it") {
  CHECK(
      edition_of("basics:\n  name: A\n  label: 用 $a \\lgo b$ 排序\n", "zh").findings() ==
      "me.yaml:3:15: no formula has a command `\\lgo` [unknown-math-command]; did you "
      "mean `\\log`?\n");
  CHECK(edition_of("basics:\n  name: A\n  label: \"$a^b^c$\"\n", "zh").findings() ==
        "me.yaml:3:15: a second superscript on one base [math-syntax]; put the first in "
        "braces: `{a^b}^c` or `a^{b^c}`\n");
}

TEST_CASE("quotes and folded lines keep the place") {
  CHECK(edition_of("basics:\n  name: A\n  label: \"$\\\\alhpa$\"\n", "zh").findings() ==
        "me.yaml:3:12: no formula has a command `\\alhpa` [unknown-math-command]; did "
        "you mean `\\alpha`?\n");
  CHECK(edition_of("basics:\n  name: A\n  summary: |\n    一\n    二 $\\sqrt$\n", "zh")
            .findings() == "me.yaml:5:8: `\\sqrt` lacks an argument [math-syntax]; \n");
}

TEST_CASE("sums of money and sound formulas pass") {
  CHECK(edition_of("basics:\n  name: A\n  label: 从 $100 到 $200，$O(N)$\n", "zh")
            .findings()
            .empty());
}

}  // namespace jianli
