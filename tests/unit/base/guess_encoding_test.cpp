// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "base/decoding.h"

namespace jianli {
namespace {

using namespace std::string_view_literals;

TEST_CASE("wide encodings without a mark are told by their NULs") {
  CHECK(guess_wide_encoding("n\0a\0m\0e\0:\0 \0\x20\x5F"sv) == "UTF-16 (little-endian)");
  CHECK(guess_wide_encoding("\0n\0a\0m\0e\0:\0 \x5F\x20"sv) == "UTF-16 (big-endian)");
  CHECK(guess_wide_encoding("n\0\0\0a\0\0\0"sv) == "UTF-32 (little-endian)");
  CHECK(guess_wide_encoding("\0\0\0n\0\0\0a"sv) == "UTF-32 (big-endian)");
  CHECK(guess_wide_encoding("name: a\0b: a name"sv) == "");
  CHECK(guess_wide_encoding("") == "");
}

TEST_CASE("the likeliest encoding is named") {
  const std::string big5 =
      "\xA9m\xA6W: \xB1i\xA4T\n\xBE\xC7\xBE\xFA: "
      "\xBBO\xC6W\xA4j\xBE\xC7\xB8\xEA\xB0T\xA4u\xB5{\xBE\xC7\xA8t\xBA\xD3\xA4h\xA1"
      "A\xADt\xB3"
      "d\xB1\xC0\xC2\xCB\xA8t\xB2\xCE\xAA\xBA\xB6}\xB5o\xBBP\xBA\xFB\xB9"
      "B\n\xA9m\xA6W: \xB1i\xA4T\n\xBE\xC7\xBE\xFA: "
      "\xBBO\xC6W\xA4j\xBE\xC7\xB8\xEA\xB0T\xA4u\xB5{\xBE\xC7\xA8t\xBA\xD3\xA4h\xA1"
      "A\xADt\xB3"
      "d\xB1\xC0\xC2\xCB\xA8t\xB2\xCE\xAA\xBA\xB6}\xB5o\xBBP\xBA\xFB\xB9"
      "B\n";
  CHECK(guess_encoding(big5) == "Big5");
  CHECK(guess_encoding("\x8E\x81\x96\xBC: \x8ER\x93"
                       "c\x91\xBE\x98Y\n\x90"
                       "E\x97\xF0: \x90\x84\x91"
                       "E\x83V\x83X\x83"
                       "e\x83\x80\x82\xCC\x8AJ\x94\xAD\x82\xC6\x89^"
                       "\x97p\x82\xF0\x92S\x93\x96\x82\xB5\x81"
                       "A\x83"
                       "f\x81[\x83^"
                       "\x8F\x88\x97\x9D\x82\xCC\x8Co\x8C\xB1\x82\xAA\x82\xA0\x82\xE8\x82"
                       "\xDC\x82\xB7\x81"
                       "B\n") == "Shift_JIS");
  CHECK(guess_encoding(
            "\xBB\xE1\xCC\xBE: \xBB\xB3\xC5\xC4\xC2\xC0\xCF\xBA\n\xBF\xA6\xCE\xF2: "
            "\xBF\xE4\xC1\xA6\xA5\xB7\xA5\xB9\xA5\xC6\xA5\xE0\xA4\xCE\xB3\xAB\xC8\xAF\xA4"
            "\xC8\xB1\xBF\xCD\xD1\xA4\xF2\xC3\xB4\xC5\xF6\xA4\xB7\xA1\xA2\xA5\xC7\xA1\xBC"
            "\xA5\xBF\xBD\xE8\xCD\xFD\xA4\xCE\xB7\xD0\xB8\xB3\xA4\xAC\xA4\xA2\xA4\xEA\xA4"
            "\xDE\xA4\xB9\xA1\xA3\n") == "EUC-JP");
  CHECK(guess_encoding("\xC0\xCC\xB8\xA7: \xB1\xE8\xC3\xB6\xBC\xF6\n\xB0\xE6\xB7\xC2: "
                       "\xC3\xDF\xC3\xB5 \xBD\xC3\xBD\xBA\xC5\xDB \xB0\xB3\xB9\xDF "
                       "\xB9\xD7 \xBF\xEE\xBF\xB5, \xB4\xEB\xB1\xD4\xB8\xF0 "
                       "\xB5\xA5\xC0\xCC\xC5\xCD \xC3\xB3\xB8\xAE "
                       "\xB0\xE6\xC7\xE8\xC0\xCC \xC0\xD6\xBD\xC0\xB4\xCF\xB4\xD9.\n") ==
        "EUC-KR");
}

TEST_CASE("bytes are refused with offset and line") {
  const Decoding refused = refuse_bytes("name: x\ncity: K\xF6ln\n", 15, 0);
  REQUIRE(refused.error);
  CHECK(refused.error->message == "byte 0xF6 at offset 15 (line 2) is not UTF-8");
  CHECK(refused.text == "name: x\ncity: K\uFFFDln\n");
  CHECK(refused.error->begin == 15);
  CHECK(refuse_bytes("\xFF", 0, 3).error->message ==
        "byte 0xFF at offset 3 (line 1) is not UTF-8");
}

TEST_CASE("a slip in UTF-8 is told from another encoding") {
  CHECK(refuse_bytes("name: 张三, K\xF6ln\n", 15, 0).error->hint ==
        "the rest of the file is UTF-8: type this character anew");
}

}  // namespace
}  // namespace jianli
