// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/atom_index.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

bool has(std::string_view text, std::string_view term) {
  const std::vector<Word> words = read_words(term);
  return AtomIndex(read_words(text)).has(key_of(words, 0, words.size()));
}

TEST_CASE("words of letters match as a whole") {
  CHECK(has("JavaScript and Java", "Java"));
  CHECK_FALSE(has("JavaScript", "Java"));
  CHECK(has("a Java-based service", "Java"));
  CHECK(has("C/C++", "C"));
  CHECK_FALSE(has("C++", "C"));
  CHECK_FALSE(has("面向C端用户", "C"));
}

TEST_CASE("Han matches inside of Han") {
  CHECK(has("大数据平台", "数据"));
  CHECK_FALSE(has("大数据平台", "据平大"));
}

TEST_CASE("spaces and hyphens do not part a term, marks do") {
  CHECK(has("few shot learning", "Few-Shot Learning"));
  CHECK(has("A/B 测试", "AB测试"));
  CHECK(has("知识\n蒸馏", "知识蒸馏"));
  CHECK_FALSE(has("知识、蒸馏", "知识蒸馏"));
}

TEST_CASE("numbers of English words do not count") {
  CHECK(has("a recommendation system", "recommendation systems"));
}

TEST_CASE("all places are found") {
  const AtomIndex index(read_words("召回与召回率"));
  const std::vector<std::size_t> found = index.find(" 召 回");
  REQUIRE(found.size() == 2);
  CHECK(index.place(found[1], " 召 回").begin == 9);
  CHECK(index.place(found[1], " 召 回").end == 15);
  CHECK(index.find(" 召 唤").empty());
}

}  // namespace
}  // namespace jianli
