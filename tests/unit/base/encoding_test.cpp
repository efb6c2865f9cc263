// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/encoding.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace jianli {
namespace {

using namespace std::string_view_literals;

/// The decoded text, or the message.
std::string decoded(std::string_view bytes) {
  Sources sources;
  Diagnostics diagnostics;
  const auto id = decode_text("me.yaml", bytes, sources, diagnostics);
  if (id) return sources[*id].text;
  REQUIRE(diagnostics.all().size() == 1);
  return format(diagnostics.all()[0], sources);
}

TEST_CASE("UTF-8 is taken as it is, without its byte order mark") {
  CHECK(decoded("姓名: 张三\n") == "姓名: 张三\n");
  CHECK(decoded("\xEF\xBB\xBF姓名") == "姓名");
  CHECK(decoded("") == "");
}

TEST_CASE("UTF-16 with a byte order mark is converted") {
  CHECK(decoded("\xFF\xFE\x20\x5F:\0B\xD8\xB7\xDF"sv) == "张:𠮷");
  CHECK(decoded("\xFE\xFF\x5F\x20\0:\xD8\x42\xDF\xB7"sv) == "张:𠮷");
}

TEST_CASE("broken UTF-16 is refused") {
  CHECK(decoded("\xFE\xFF\0a\xD8\x42\0b"sv) ==
        "me.yaml:1:2: error: lone surrogate U+D842 at offset 4 (line 1) is not UTF-16 "
        "[bad-encoding]\n"
        "    1 | a\uFFFDb\n"
        "      |  ^ save the file as UTF-8\n");
  CHECK(decoded("\xFE\xFF\0a\0"sv) ==
        "me.yaml:1:2: error: the UTF-16 text ends in half a unit at offset 4 (line 1) "
        "[bad-encoding]\n"
        "    1 | a\n"
        "      |  ^ save the file as UTF-8\n");
}

TEST_CASE("other bytes are refused with offset and line") {
  CHECK(
      decoded("name: x\ncity: K\xF6ln\n") ==
      "me.yaml:2:8: error: byte 0xF6 at offset 15 (line 2) is not UTF-8 [bad-encoding]\n"
      "    2 | city: K\uFFFDln\n"
      "      |        ^ save the file as UTF-8\n");
  CHECK(decoded("\xEF\xBB\xBF\xFF") ==
        "me.yaml:1:1: error: byte 0xFF at offset 3 (line 1) is not UTF-8 [bad-encoding]\n"
        "    1 | \uFFFD\n"
        "      | ^ save the file as UTF-8\n");
}

TEST_CASE("GBK is converted, and a byte of it that stands for nothing is refused") {
  CHECK(decoded("\xD0\xD5\xC3\xFB: \xD5\xC5\xC8\xFD\r\n") == "姓名: 张三\r\n");
  CHECK(
      decoded("\xD0\xD5\xC3\xFB: \xD5\xC5\xC8\xFF") ==
      "me.yaml:1:6: error: byte 0xC8 at offset 8 (line 1) is not GB18030, as the rest of "
      "the file is [bad-encoding]\n"
      "    1 | 姓名: 张\uFFFD\n"
      "      |         ^ type this character anew and save the file as UTF-8\n");
  // Behind a mark of UTF-8 nothing else is meant.
  CHECK(decoded("\xEF\xBB\xBF\xD0\xD5\xC3\xFB")
            .starts_with(
                "me.yaml:1:1: error: byte 0xD0 at offset 3 (line 1) is not UTF-8"));
}

TEST_CASE("other encodings are named") {
  CHECK(decoded("\x8C\x6F\x97\xF0: \x90\x84\x91\x45\x83\x56\x83\x58\x83\x65"
                "\x83\x80\x82\xCC\x8A\x4A\x94\xAD\x82\xC6\x89\x5E\x97\x70"
                "\x82\xF0\x92\x53\x93\x96\x82\xB5\x81\x41\x8C\x6F\x8C\xB1"
                "\x82\xAA\x82\xA0\x82\xE8\x82\xDC\x82\xB7\x81\x42\n")
            .find("the file looks like Shift_JIS: save it as UTF-8") !=
        std::string::npos);
  CHECK(decoded("n\0a\0m\0e\0:\0 \0a\0\n\0"sv) ==
        "me.yaml:1:1: error: the file looks like UTF-16 (little-endian), without a byte "
        "order mark [bad-encoding]\n"
        "    1 | \n      | ^ save the file as UTF-8\n");
  CHECK(decoded("\xFF\xFE\0\0n\0\0\0"sv) ==
        "me.yaml:1:1: error: the file is UTF-32, which is not read [bad-encoding]\n"
        "    1 | \n      | ^ save the file as UTF-8\n");
  CHECK(decoded("\0\0\xFE\xFF\0\0\0n"sv) ==
        "me.yaml:1:1: error: the file is UTF-32, which is not read [bad-encoding]\n"
        "    1 | \n      | ^ save the file as UTF-8\n");
}

TEST_CASE("controls are refused, line breaks and tabs are not") {
  CHECK(decoded("a\tb\r\nc\n") == "a\tb\r\nc\n");
  CHECK(
      decoded("a: 1\nb: \x07\n") ==
      "me.yaml:2:4: error: control character U+0007 at offset 8 (line 2) [bad-encoding]\n"
      "    2 | b: \uFFFD\n"
      "      |    ^ delete it: text holds no control characters\n");
  CHECK(decoded("a\0b"sv).starts_with("me.yaml:1:2: error: control character U+0000"));
}

TEST_CASE("a lone CR is a line break") {
  CHECK(decoded("a: 1\rb: 2\r\nc: 3\r") == "a: 1\nb: 2\r\nc: 3\n");
}

}  // namespace
}  // namespace jianli
