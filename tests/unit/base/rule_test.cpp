// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/rule.h"

#include <doctest/doctest.h>

#include <set>
#include <string_view>

namespace jianli {
namespace {

TEST_CASE("every rule is found by its name and stands at its own index") {
  std::set<std::string_view> names;
  for (const RuleInfo& row : all_rules()) {
    CHECK(&info(row.rule) == &row);
    CHECK(find_rule(row.name) == row.rule);
    names.insert(row.name);
    CHECK(row.meaning.ends_with('.'));
    CHECK(row.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == row.name.npos);
  }
  CHECK(names.size() == all_rules().size());
}

TEST_CASE("an unknown name is no rule") {
  CHECK_FALSE(find_rule("yaml_trap"));
  CHECK_FALSE(find_rule(""));
}

}  // namespace
}  // namespace jianli
