// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/match_pattern.h"

#include <doctest/doctest.h>

#include <string>

namespace jianli {

TEST_CASE("a pattern is told by its signs") {
  for (const char* text : {"*", "cv-?.yaml", "[ab].yaml"}) CHECK(is_pattern(text));
  for (const char* text : {"", "张三.yaml", "a]b", "{a,b}"})
    CHECK_FALSE(is_pattern(text));
}

TEST_CASE("a star is any characters") {
  CHECK(matches_pattern("cv.yaml", "*"));
  CHECK(matches_pattern("cv.yaml", "*.yaml"));
  CHECK(matches_pattern("cv.yaml", "cv*.yaml"));
  CHECK(matches_pattern("a.b.yaml", "*.b*.y*l"));
  CHECK_FALSE(matches_pattern("cv.yml", "*.yaml"));
  CHECK_FALSE(matches_pattern("cv.yaml.bak", "*.yaml"));
}

TEST_CASE("a question mark is one character, in any script") {
  CHECK(matches_pattern("张三.yaml", "??.yaml"));
  CHECK(matches_pattern("cv-1.yaml", "cv-?.yaml"));
  CHECK_FALSE(matches_pattern("cv-.yaml", "cv-?.yaml"));
  CHECK_FALSE(matches_pattern("张三.yaml", "?.yaml"));
}

TEST_CASE("a bracket is one of its characters") {
  CHECK(matches_pattern("cv-b", "cv-[abc]"));
  CHECK(matches_pattern("cv-b", "cv-[a-c]"));
  CHECK(matches_pattern("cv-d", "cv-[!a-c]"));
  CHECK(matches_pattern("李", "[张李]"));
  CHECK(matches_pattern("]", "[]]"));
  CHECK(matches_pattern("-", "[a-]"));
  CHECK_FALSE(matches_pattern("cv-d", "cv-[a-c]"));
  CHECK_FALSE(matches_pattern("cv-a", "cv-[!a-c]"));
  CHECK_FALSE(matches_pattern("]", "[!]]"));
  // One that is not closed stands for itself.
  CHECK(matches_pattern("[a", "[a"));
  CHECK_FALSE(matches_pattern("a", "[a"));
}

TEST_CASE("a hidden name is matched by a written dot alone") {
  CHECK(matches_pattern(".cv.yaml", ".*"));
  CHECK_FALSE(matches_pattern(".cv.yaml", "*"));
  CHECK_FALSE(matches_pattern(".cv.yaml", "?cv.yaml"));
  CHECK_FALSE(matches_pattern(".cv.yaml", "[.]cv.yaml"));
}

TEST_CASE("many stars take no long time") {
  std::string pattern;
  for (int i = 0; i < 100; ++i) pattern += "*a";
  CHECK_FALSE(matches_pattern(std::string(5000, 'a') + "b", pattern));
}

}  // namespace jianli
