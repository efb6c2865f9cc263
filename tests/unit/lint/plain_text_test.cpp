// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "lint/plain_text.h"

#include <doctest/doctest.h>

#include "base/utf8.h"

namespace jianli {
namespace {

std::string characters(const PlainText& plain) {
  std::string text;
  for (const char32_t c : plain.characters) append_utf8(text, c == kNoWriting ? U'@' : c);
  return text;
}

TEST_CASE("markup is gone, and code, formulas and addresses are no writing") {
  CHECK(characters(read_plain_text("**召回**：`a,b`与$x$", 0)) == "召回：@与@");
  CHECK(characters(read_plain_text("见https://a.b/c?d=1，好", 0)) == "见https@，好");
  CHECK(characters(read_plain_text("a\nb\tc", 0)) == "a b c");
}

TEST_CASE("each character knows its bytes in the whole text") {
  const PlainText plain = read_plain_text("**召**,\\*a", 10);
  CHECK(characters(plain) == "召,*a");
  CHECK(plain.begins == std::vector<std::uint32_t>{12, 17, 19, 20});
  CHECK(plain.ends == std::vector<std::uint32_t>{15, 18, 20, 21});
}

TEST_CASE("neighbours are found over spaces") {
  const PlainText plain = read_plain_text("a , b", 0);
  CHECK(plain.before(2) == U'a');
  CHECK(plain.after(2) == U'b');
  CHECK(plain.before(0) == 0);
  CHECK(plain.after(4) == 0);
}

}  // namespace
}  // namespace jianli
