// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/places.h"

#include <doctest/doctest.h>

using namespace jianli;

TEST_CASE("every place is where line_column says") {
  std::string text = "a\n张三\n\n";
  for (int i = 0; i < 300; ++i) text += "中文 and English, ";
  text += "\nend";
  const Places places(text);
  for (std::size_t offset = 0; offset <= text.size() + 3; ++offset) {
    // Between the bytes of a character there is no place.
    if (offset < text.size() &&
        (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U) {
      continue;
    }
    const LineColumn expected = line_column(text, offset);
    const LineColumn found = places.at(offset);
    REQUIRE(found.line == expected.line);
    REQUIRE(found.column == expected.column);
  }
}

TEST_CASE("an empty text has one place, and so has a text of whole blocks an end") {
  CHECK(Places("").at(0).line == 1);
  CHECK(Places("").at(7).column == 1);
  const std::string text(512, 'x');
  CHECK(Places(text).at(512).column == 513);
}
