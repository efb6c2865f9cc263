// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "image/read_header.h"
#include "pictures.h"

namespace jianli::test {

TEST_CASE("the orientation is found among other tags, in both byte orders") {
  CHECK(read_orientation(exif(6)) == 6);
  CHECK(read_orientation(bytes("MM\0\x2A\0\0\0\x08\0\x01"
                               "\x01\x12\0\x03\0\0\0\x01\0\x08\0\0")) == 8);
}

TEST_CASE("what is no orientation leaves the picture as it is") {
  CHECK(read_orientation(exif(0)) == 1);
  CHECK(read_orientation(exif(9)) == 1);
  CHECK(read_orientation("") == 1);
  CHECK(read_orientation("no TIFF at all") == 1);
  CHECK(read_orientation(bytes("MM\0\x2A\0\0\0\x08\0\x01"
                               "\x01\x12\0\x04\0\0\0\x01\0\0\0\x06")) == 1);
}

TEST_CASE("data that end too early, or point beyond their end, are harmless") {
  const std::string whole = exif(6);
  // The tag's value stands four bytes before the end of its entry.
  for (std::size_t size = 0; size + 4 < whole.size(); ++size) {
    CHECK(read_orientation(std::string_view(whole).substr(0, size)) == 1);
  }
  CHECK(read_orientation(bytes("II\x2A\0\xFF\xFF\xFF\xFF\x01\0")) == 1);
}

}  // namespace jianli::test
