// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/simple_encoding.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("named encodings have the characters of the standard") {
  const SimpleEncoding windows = named_encoding("WinAnsiEncoding");
  CHECK(windows['A'] == "A");
  CHECK(windows[0x80] == "€");
  CHECK(windows[0xE9] == "é");
  CHECK(named_encoding("MacRomanEncoding")[0x8E] == "é");
  const SimpleEncoding standard = named_encoding("");
  CHECK(standard['A'] == "A");
  CHECK(standard[0xAE] == "ﬁ");
  CHECK(standard[0x80].empty());
  CHECK(named_encoding("Symbol")['a'] == "α");
}

TEST_CASE("glyphs are named by the list of Adobe or by their code") {
  CHECK(characters_of_glyph("A") == "A");
  CHECK(characters_of_glyph("eacute") == "é");
  CHECK(characters_of_glyph("bullet") == "•");
  CHECK(characters_of_glyph("a.sc") == "a");
  CHECK(characters_of_glyph("uni4E2D") == "中");
  CHECK(characters_of_glyph("uni4E2D6587") == "中文");
  CHECK(characters_of_glyph("u1F600") == "😀");
}

TEST_CASE("a name that says nothing has no characters") {
  CHECK(characters_of_glyph("").empty());
  CHECK(characters_of_glyph(".notdef").empty());
  CHECK(characters_of_glyph("g123").empty());
  CHECK(characters_of_glyph("uniD800").empty());
  CHECK(characters_of_glyph("u110000").empty());
}

}  // namespace
}  // namespace jianli
