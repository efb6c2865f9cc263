// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/folded_text.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("writings that people take for the same are folded into one") {
  CHECK(fold_text("Ａb１＠").text == "ab1@");
  CHECK(fold_text("a\u00A0b\u3000c\td").text == "a b c d");
  CHECK(fold_text("1–2—3−4").text == "1-2-3-4");
  CHECK(fold_text("a\u200Bb\u00ADc\uFEFF").text == "abc");
  CHECK(fold_text("张三 É").text == "张三 É");
}

TEST_CASE("every byte knows its place in the text") {
  const FoldedText folded = fold_text("Ａ\u200Bb");
  CHECK(folded.text == "ab");
  CHECK(folded.places == std::vector<std::size_t>{0, 6, 7});
  CHECK(fold_text("").places == std::vector<std::size_t>{0});
}

TEST_CASE("groups of digits") {
  std::string groups;
  for (const TextRange& range : find_digits("a12 3-45")) {
    groups += std::string(part_of("a12 3-45", range)) + " ";
  }
  CHECK(groups == "12 3 45 ");
  CHECK(find_digits("").empty());
}

TEST_CASE("a number goes on behind what parts its groups only") {
  std::string numbers;
  for (const WrittenNumber& number :
       find_written_numbers("(138) 0013-8000, 12 and 3**4**5")) {
    numbers += number.digits + " " + number.longest + "\n";
  }
  CHECK(numbers == "13800138000 0013\n12 12\n345 3\n");
  CHECK(find_written_numbers("1 2")[0].places == std::vector<std::size_t>{0, 2});
}

}  // namespace
}  // namespace jianli
