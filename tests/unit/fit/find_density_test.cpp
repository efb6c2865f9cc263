// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "fit/find_density.h"

#include <doctest/doctest.h>

#include <set>

namespace jianli {
namespace {

TEST_CASE("of any first density that fits the bisection finds it in eight questions") {
  for (std::int32_t first = 0; first <= 256; ++first) {
    CAPTURE(first);
    int questions = 0;
    std::set<std::int32_t> asked;
    const auto found = find_density([&](std::int32_t density) {
      ++questions;
      asked.insert(density);
      return density >= first;
    });
    CHECK(questions == 8);
    CHECK(asked.size() == 8);
    if (first == 256) {
      CHECK(!found);
      CHECK(asked.contains(255));
    } else {
      // 257 answers are one too many for eight questions: 255 stands for 254, too.
      REQUIRE(found);
      CHECK(*found == (first == 254 ? 255 : first));
      CHECK((*found == 0 || asked.contains(*found)));
    }
  }
}

TEST_CASE("what is found has been seen to fit, even where tighter does not") {
  // Fits at every fourth density alone.
  std::set<std::int32_t> fitting;
  const auto found = find_density([&](std::int32_t density) {
    const bool fits = density % 4 == 3;
    if (fits) fitting.insert(density);
    return fits;
  });
  REQUIRE(found);
  CHECK(fitting.contains(*found));
}

}  // namespace
}  // namespace jianli
