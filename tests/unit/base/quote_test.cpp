// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/quote.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("a quoted text stands on one line") {
  CHECK(quote("") == R"("")");
  CHECK(quote("张三, C++") == R"("张三, C++")");
  CHECK(quote("a\nb\tc\rd") == R"("a\nb\tc\rd")");
  CHECK(quote(R"(say "a\b")") == R"("say \"a\\b\"")");
}

TEST_CASE("what would steer a terminal is shown as U+FFFD, everything else as it is") {
  CHECK(visible("张三, C++ é 👩‍💻") == "张三, C++ é 👩‍💻");
  CHECK(visible("a\x1b[31mb\x7F") == "a\uFFFD[31mb\uFFFD");
  CHECK(visible("\u0085\u009B") == "\uFFFD\uFFFD");
  CHECK(visible("a\u202Eb\u2066c\u2069") == "a\uFFFDb\uFFFDc\uFFFD");
  CHECK(visible("a\nb\u2028c") == "a\uFFFDb\uFFFDc");
}

TEST_CASE("the controls begin and end where Unicode has them") {
  CHECK(is_hidden_control(0x1F));
  CHECK_FALSE(is_hidden_control(0x20));
  CHECK(is_hidden_control(0x9F));
  CHECK_FALSE(is_hidden_control(0xA0));
  CHECK(is_hidden_control(0x202A));
  CHECK_FALSE(is_hidden_control(0x202F));
  CHECK(is_hidden_control(0x2069));
  CHECK_FALSE(is_hidden_control(0x206A));
}

TEST_CASE("a text in a message is its first line, cut behind so many characters") {
  CHECK(shortened_to("短文", 2) == "短文");
  CHECK(shortened_to("三个字", 2) == "三个…");
  CHECK(shortened_to("one\ntwo", 9) == "one…");
  CHECK(shortened_to("", 2) == "");
}

}  // namespace
}  // namespace jianli
