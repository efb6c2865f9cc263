// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/cff_reader.h"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>

namespace jianli {
namespace {

std::string bytes(std::initializer_list<int> values) {
  std::string text;
  for (const int value : values) text += static_cast<char>(value);
  return text;
}

}  // namespace

TEST_CASE("numbers are big-endian, and none is read beyond the end") {
  const std::string text = bytes({1, 2, 3});
  CffReader reader{text};
  CHECK(reader.number(2) == 0x0102);
  CHECK(reader.number(1) == 3);
  CHECK(!reader.failed);
  CHECK(reader.number(1) == 0);
  CHECK(reader.failed);
}

TEST_CASE("an INDEX tells where its objects are") {
  const std::string text = bytes({9, 0, 2, 1, 1, 3, 4}) + "abc" + "rest";
  const auto index = read_cff_index(text, 1);
  REQUIRE(index);
  REQUIRE(index->size() == 2);
  CHECK(text.substr(index->bounds[0], index->bounds[1] - index->bounds[0]) == "ab");
  CHECK(text.substr(index->bounds[1], index->bounds[2] - index->bounds[1]) == "c");
  CHECK(text.substr(index->end) == "rest");
}

TEST_CASE("an empty INDEX is a count alone") {
  const auto index = read_cff_index(bytes({0, 0, 7}), 0);
  REQUIRE(index);
  CHECK(index->size() == 0);
  CHECK(index->end == 2);
}

TEST_CASE("a broken INDEX is none") {
  CHECK(!read_cff_index(bytes({0}), 0));
  CHECK(!read_cff_index(bytes({0, 1, 5, 1, 1}), 0));            // offsets of five bytes
  CHECK(!read_cff_index(bytes({0, 1, 1, 1, 9, 'a'}), 0));       // ends behind the file
  CHECK(!read_cff_index(bytes({0, 1, 1, 0, 1, 'a'}), 0));       // begins before its data
  CHECK(!read_cff_index(bytes({0, 2, 1, 1, 3, 2, 'a'}), 0));    // runs backwards
  CHECK(!read_cff_index(bytes({255, 255, 4, 0, 0, 0, 1}), 0));  // has no room for them
}

TEST_CASE("a DICT has operands before their operators") {
  const std::string dict =
      bytes({139, 28,   255,  246, 29, 0, 1, 0, 0, 12, 30,  // 0 -10 65536
             247, 0,    251,  0,   15,                      // 108 -108
             30,  0x1A, 0x5F, 17});                         // 1.5
  const auto entries = read_cff_dict(dict);
  REQUIRE(entries);
  REQUIRE(entries->size() == 3);
  CHECK((*entries)[0].operation == kCffRos);
  CHECK((*entries)[0].operands == std::vector<std::int64_t>{0, -10, 65536});
  CHECK((*entries)[0].bytes == dict.substr(0, 11));
  CHECK((*entries)[1].operation == kCffCharset);
  CHECK((*entries)[1].operands == std::vector<std::int64_t>{108, -108});
  CHECK((*entries)[2].operation == kCffCharStrings);
  CHECK((*entries)[2].operands == std::vector<std::int64_t>{0});
}

TEST_CASE("a DICT that ends within a number is none") {
  CHECK(!read_cff_dict(bytes({28, 0})));
  CHECK(!read_cff_dict(bytes({30, 0x12})));
  CHECK(!read_cff_dict(bytes({12})));
}

}  // namespace jianli
