// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/parts_on.h"

#include <doctest/doctest.h>

#include <string>

namespace jianli {
namespace {

struct TestPart {
  std::uint32_t glyph_begin = 0, glyph_end = 0;
};

const std::vector<TestPart> kParts = {{0, 2}, {2, 5}, {7, 9}};

std::string on(std::uint32_t begin, std::uint32_t end) {
  std::string out;
  for (const TestPart& part : parts_on(kParts, begin, end)) {
    out += std::to_string(part.glyph_begin) + "-" + std::to_string(part.glyph_end) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("parts that have a glyph of a line are on it") {
  CHECK(on(0, 9) == "0-2 2-5 7-9 ");
  CHECK(on(1, 3) == "0-2 2-5 ");
  CHECK(on(2, 7) == "2-5 ");
  CHECK(on(8, 20) == "7-9 ");
}

TEST_CASE("between parts and behind them is nothing") {
  CHECK(on(5, 7) == "");
  CHECK(on(9, 12) == "");
}

TEST_CASE("a glyph has its part") {
  CHECK(part_at(kParts, 1).glyph_end == 2);
  CHECK(part_at(kParts, 7).glyph_end == 9);
}

}  // namespace jianli
