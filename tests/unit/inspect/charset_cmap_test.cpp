// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/charset_cmap.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("predefined CMaps of character sets are told by their names") {
  CHECK(charset_of_cmap("GBK-EUC-H") == "GBK");
  CHECK(charset_of_cmap("UniGB-UCS2-V") == "UTF-16BE");
  CHECK(charset_of_cmap("90ms-RKSJ-H") == "windows-31j");
  CHECK(charset_of_cmap("Identity-H").empty());
  CHECK(charset_of_cmap("").empty());
}

TEST_CASE("bytes of a set are cut into characters with their codes") {
  const auto characters = read_charset("A\xD6\xD0", "GBK");
  REQUIRE(characters.size() == 2);
  CHECK(characters[0].text == "A");
  CHECK(characters[0].code == 'A');
  CHECK(characters[1].text == "中");
  CHECK(characters[1].code == 0xD6D0);
  CHECK(characters[1].length == 2);
}

TEST_CASE("what is no character of the set has no text, and reading goes on") {
  const auto characters = read_charset("\xD6 A", "GBK");
  REQUIRE(!characters.empty());
  CHECK(characters.front().text.empty());
  CHECK(characters.back().text == "A");
  CHECK(read_charset("\xD6", "GBK").size() == 1);
  CHECK(read_charset("AB", "no such set").size() == 2);
}

}  // namespace
}  // namespace jianli
