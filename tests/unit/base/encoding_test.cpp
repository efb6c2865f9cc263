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
  if (id) return sources.files[*id].text;
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

TEST_CASE("GBK is recognised, to say what to do") {
  const std::string text = decoded("\xD0\xD5\xC3\xFB: \xD5\xC5\xC8\xFD\n");
  CHECK(text.find("the file looks like GBK (GB18030): save it as UTF-8\n") != text.npos);
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
