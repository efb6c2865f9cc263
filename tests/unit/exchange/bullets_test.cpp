// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/bullets.h"

#include <doctest/doctest.h>

using namespace jianli;

TEST_CASE("a hyphen between blanks begins a bullet below, except between numbers") {
  int kept = 0;
  CHECK(split_bullet("a - b - c", kept) == NestedBullet{"a", {{"b", {}}, {"c", {}}}});
  CHECK(kept == 0);
  CHECK(split_bullet("in 2019 - 2020 - done", kept) ==
        NestedBullet{"in 2019 - 2020", {{"done", {}}}});
  CHECK(kept == 1);
  CHECK(split_bullet("2019 - present", kept) == NestedBullet{"2019 - present", {}});
  CHECK(split_bullet("well-known", kept) == NestedBullet{"well-known", {}});
  CHECK(split_bullet("a\n- b", kept) == NestedBullet{"a", {{"b", {}}}});
}

TEST_CASE("the list at the end of a text is split off") {
  const TextAndBullets parts =
      split_list("Intro\nline.\n\n- a\n  - a1\n    - a2\n- b\n  goes on");
  CHECK(parts.text == "Intro\nline.");
  CHECK(parts.bullets ==
        std::vector<NestedBullet>{{"a", {{"a1", {{"a2", {}}}}}}, {"b goes on", {}}});
  CHECK(split_list("1. a\n2) b\n* c").bullets ==
        std::vector<NestedBullet>{{"a", {}}, {"b", {}}, {"c", {}}});
}

TEST_CASE("a fourth level joins the third") {
  const TextAndBullets parts = split_list("- a\n  - b\n    - c\n      - d\n");
  CHECK(parts.bullets ==
        std::vector<NestedBullet>{{"a", {{"b", {{"c", {}}, {"d", {}}}}}}});
}

TEST_CASE("a text without a list, or with words behind it, stays whole") {
  CHECK(split_list("a - b").text == "a - b");
  const TextAndBullets parts = split_list("- a\n\nend");
  CHECK(parts.text == "- a\n\nend");
  CHECK(parts.bullets.empty());
}

TEST_CASE("bullets with others below them are mappings") {
  const Draft list = highlights_of({{"a", {}}, {"b", {{"c", {}}}}});
  CHECK(list.items[0].text == "a");
  CHECK(list.items[1].members[0].key == "text");
  CHECK(list.items[1].members[1].value.items[0].text == "c");
}
