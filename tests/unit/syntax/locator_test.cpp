// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/locator.h"

#include <doctest/doctest.h>

#include <string>

#include "parsed.h"

namespace jianli {
namespace {

const Node& value_of_a(const Parsed& result) {
  REQUIRE(result.tree);
  return *result.tree->find(result.tree->top(), "a");
}

TEST_CASE("parts in any order are found where a walk from the start finds them") {
  for (const char* text :
       {"a: it's plain\n", "a: one\n   two\n\n   three\n", "a: 'it''s  x'\n",
        "a: \"x\\u4e2d y\\\n   z\n  w\"\n", "a: |\n\n\n  one\n   two\n\n  three\n",
        "a: >\n  一\n  二\n\n  三\n"}) {
    CAPTURE(text);
    const Parsed result(text);
    const Node& scalar = value_of_a(result);
    const std::size_t size = scalar.value.size();
    Locator forward(scalar, result.sources);
    Locator backward(scalar, result.sources);
    Locator overlapping(scalar, result.sources);
    for (std::size_t i = 0; i < size; ++i) {
      CAPTURE(i);
      CHECK(forward.locate(i, i + 1) == locate(scalar, i, i + 1, result.sources));
      CHECK(overlapping.locate(i, i + 4) == locate(scalar, i, i + 4, result.sources));
      CHECK(overlapping.locate(i, i) == locate(scalar, i, i, result.sources));
      const std::size_t j = size - 1 - i;
      CHECK(backward.locate(j, size) == locate(scalar, j, size, result.sources));
    }
  }
}

TEST_CASE("all parts of a long text are found in one walk") {
  std::string text = "a: >\n";
  for (int i = 0; i < 100'000; ++i) text += "  中\n";
  const Parsed result(text);
  const Node& scalar = value_of_a(result);
  Locator locator(scalar, result.sources);
  std::size_t breaks = 0;
  for (std::size_t i = 3; i < scalar.value.size(); i += 4) {
    breaks += result.sources.text(locator.locate(i, i + 1)) == "\n  " ? 1 : 0;
  }
  CHECK(breaks == 99'999);
}

TEST_CASE("a text without a place is found nowhere") {
  const Sources sources;
  Node scalar;
  scalar.value = "made";
  CHECK_FALSE(Locator(scalar, sources).locate(0, 1).known());
}

}  // namespace
}  // namespace jianli
