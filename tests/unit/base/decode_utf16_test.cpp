// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string_view>

#include "base/decoding.h"

namespace jianli {
namespace {

using namespace std::string_view_literals;

TEST_CASE("both byte orders are read, and pairs of surrogates") {
  CHECK(decode_utf16("\x20\x5F:\0B\xD8\xB7\xDF"sv, ByteOrder::little_endian).text ==
        "张:𠮷");
  CHECK(decode_utf16("\x5F\x20\0:\xD8\x42\xDF\xB7"sv, ByteOrder::big_endian).text ==
        "张:𠮷");
  CHECK_FALSE(decode_utf16("", ByteOrder::big_endian).error);
}

TEST_CASE("half a pair and half a unit are errors at their place") {
  const Decoding lone = decode_utf16("\0a\xD8\x42\0b"sv, ByteOrder::big_endian);
  REQUIRE(lone.error);
  CHECK(lone.error->message ==
        "lone surrogate U+D842 at offset 4 (line 1) is not UTF-16");
  CHECK(lone.error->begin == 1);
  CHECK(lone.text == "a\uFFFDb");
  const Decoding odd = decode_utf16("\0a\0"sv, ByteOrder::big_endian);
  REQUIRE(odd.error);
  CHECK(odd.error->message == "the UTF-16 text ends in half a unit at offset 4 (line 1)");
  CHECK(odd.error->size == 0);
}

}  // namespace
}  // namespace jianli
