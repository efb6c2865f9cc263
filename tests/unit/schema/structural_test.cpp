// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/structural.h"

#include <doctest/doctest.h>

#include <string>

namespace jianli {
namespace {

TEST_CASE("the form of a document is structural, what compares values is not") {
  CHECK(is_structural(Rule::unknown_field));
  CHECK(is_structural(Rule::bad_date));
  CHECK_FALSE(is_structural(Rule::date_order));
  CHECK_FALSE(is_structural(Rule::missing_glyph));
}

TEST_CASE("a rule is structural or has a reason why not") {
  for (const BeyondSchema& beyond : rules_beyond_schema()) {
    CAPTURE(std::string(info(beyond.rule).name));
    CHECK_FALSE(is_structural(beyond.rule));
    CHECK(!beyond.reason.empty());
  }
}

}  // namespace
}  // namespace jianli
