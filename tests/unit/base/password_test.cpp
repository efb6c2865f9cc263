// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/password.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

std::string word_of(std::string_view text) {
  const PreparedPassword password = prepare_password(text);
  CHECK(password.problem.empty());
  return password.word;
}

std::string problem_of(std::string_view text) {
  const PreparedPassword password = prepare_password(text);
  CHECK(password.word.empty());
  return password.problem.told({});
}

TEST_CASE("plain words stay as they are") {
  CHECK(word_of("correct horse-battery_9") == "correct horse-battery_9");
  CHECK(word_of("密码") == "密码");
  // Newer than what SASLprep was written for.
  CHECK(word_of("😀") == "😀");
}

TEST_CASE("all ways to type a word are one") {
  CHECK(word_of("e\u0301") == "\u00E9");
  CHECK(word_of("ａｂｃ１２３") == "abc123");
  CHECK(word_of("a\u00A0b") == "a b");
  CHECK(word_of("a\u00ADb") == "ab");
}

TEST_CASE("what is no password") {
  CHECK(problem_of("") == "the password is empty");
  CHECK(problem_of("a\tb") == "the password holds a character that no password may have");
  CHECK(problem_of("\u00AD") ==
        "the password holds a character that no password may have");
  CHECK(problem_of("\xFF") == "the password is not written in UTF-8");
  CHECK(word_of(std::string(127, 'a')) == std::string(127, 'a'));
  CHECK(problem_of(std::string(128, 'a')) == "the password is longer than 127 bytes");
  // U+FDFA stands for eighteen characters.
  std::string long_one;
  for (int i = 0; i < 5; ++i) long_one += "\uFDFA";
  CHECK(problem_of(long_one) == "the password is longer than 127 bytes");
}

TEST_CASE("the fingerprint of a password tells it from others") {
  const Hash one = hash_password("one");
  CHECK(one == hash_password("one"));
  CHECK(one != hash_password("two"));
  CHECK(one != hash_bytes("one"));
}

}  // namespace
}  // namespace jianli
