// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/draft.h"

#include <doctest/doctest.h>

#include "exchange/write_yaml.h"
#include "unit/exchange/parsed_sample.h"

using namespace jianli;

TEST_CASE("empty values are not added") {
  Draft draft;
  draft.add("name", std::string());
  draft.add("work", Draft::of_list({}));
  draft.add("location", Draft());
  CHECK(draft.empty());
  draft.add("name", "张三");
  CHECK(draft.members.size() == 1);
  REQUIRE(draft.find("name") != nullptr);
  CHECK(draft.find("name")->text == "张三");
  CHECK(draft.find("label") == nullptr);
}

TEST_CASE("a remark has a line for every line of its text") {
  Draft draft;
  draft.remark("design:\n  theme: classic\n");
  draft.remark("");
  CHECK(draft.remarks == std::vector<std::string>{"design:", "  theme: classic", ""});
  CHECK_FALSE(draft.empty());
}

TEST_CASE("a parsed value is quoted as it stood") {
  const ParsedSample sample("a: {b: [1, two, \"3.0\"], c: true, d: }\n");
  const Draft draft = draft_of(*sample.tree, sample.tree->root);
  CHECK(write_yaml(draft, "") ==
        "#\n\na:\n  b: [1, two, \"3.0\"]\n  c: true\n  d: null\n");
}
