// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/value_path.h"

#include <doctest/doctest.h>

#include <string>

namespace jianli {
namespace {

/// The steps of a path with `|` between them, those of brackets in brackets.
std::string steps(std::string_view path) {
  const auto split = split_path(path);
  if (!split) return "none";
  std::string result;
  for (const PathStep& step : *split) {
    if (!result.empty()) result += '|';
    result += step.bracket ? "[" + std::string(step.name) + "]" : std::string(step.name);
  }
  return result;
}

TEST_CASE("a path in steps") {
  CHECK(steps("basics") == "basics");
  CHECK(steps("basics.label.zh-Hant") == "basics|label|zh-Hant");
  CHECK(steps("work[byte-dance].highlights[0].text") ==
        "work|[byte-dance]|highlights|[0]|text");
  CHECK(split_path("work[0].name")->at(1).end == 7);
}

TEST_CASE("what is no path") {
  for (const char* path :
       {"", ".", "a.", ".a", "a..b", "[0]", "a[", "a[]", "a]b", "a[0]b"}) {
    CAPTURE(path);
    CHECK(steps(path) == "none");
  }
}

TEST_CASE("an index is a number alone") {
  CHECK(read_index("0") == 0);
  CHECK(read_index("12") == 12);
  CHECK_FALSE(read_index("a1").has_value());
  CHECK_FALSE(read_index("1a").has_value());
  CHECK_FALSE(read_index("-1").has_value());
  CHECK_FALSE(read_index("").has_value());
}

}  // namespace
}  // namespace jianli
