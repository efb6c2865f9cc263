// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/cff_charset.h"

#include <doctest/doctest.h>

#include <initializer_list>

namespace jianli {
namespace {

std::string bytes(std::initializer_list<int> values) {
  std::string text;
  for (const int value : values) text += static_cast<char>(value);
  return text;
}

// Header, an empty name INDEX, one top dictionary, then charset and CharStrings INDEX at
// offsets 26 and 26 + the charset's size.
std::string make_cff(const std::string& charset, int glyph_count, bool cid_keyed) {
  const int char_strings = 26 + static_cast<int>(charset.size());
  std::string dict;
  if (cid_keyed) dict += bytes({139, 139, 139, 12, 30});  // ROS
  dict += bytes({28, 0, 26, 15});                         // charset
  dict += bytes({28, char_strings >> 8, char_strings & 0xFF, 17});
  std::string cff =
      bytes({1, 0, 4, 1, 0, 0, 0, 1, 1, 1, 1 + static_cast<int>(dict.size())});
  cff += dict;
  cff.resize(26, '\0');
  cff += charset;
  cff += bytes({glyph_count >> 8, glyph_count & 0xFF});
  return cff;
}

TEST_CASE("the charset of a CID-keyed program becomes the identity") {
  // Format 2: CIDs 500–501 and 900–901 for glyphs 1–4.
  std::string cff = make_cff(bytes({2, 1, 244, 0, 1, 3, 132, 0, 1}), 5, true);
  CHECK(set_identity_charset(cff) == CffKeys::cids);
  CHECK(cff.substr(26, 4) == bytes({1, 0, 1, 3}));  // format 1: from CID 1, 3 more
}

TEST_CASE("a large charset takes two-byte ranges") {
  std::string cff = make_cff(bytes({2, 1, 244, 0, 99, 5, 0, 1, 43}), 401, true);
  CHECK(set_identity_charset(cff) == CffKeys::cids);
  CHECK(cff.substr(26, 5) == bytes({2, 0, 1, 1, 143}));  // from CID 1, 399 more
}

TEST_CASE("a single glyph beside .notdef") {
  std::string cff = make_cff(bytes({0, 1, 244}), 2, true);
  CHECK(set_identity_charset(cff) == CffKeys::cids);
  CHECK(cff.substr(26, 3) == bytes({0, 0, 1}));
}

TEST_CASE("a name-keyed program stays as it is") {
  std::string cff = make_cff(bytes({0, 0, 34}), 2, false);
  const std::string before = cff;
  CHECK(set_identity_charset(cff) == CffKeys::names);
  CHECK(cff == before);
}

TEST_CASE("broken programs are told, not read beyond their end") {
  const std::string whole = make_cff(bytes({2, 1, 244, 0, 1, 3, 132, 0, 1}), 5, true);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    std::string part = whole.substr(0, size);
    CAPTURE(size);
    CHECK(set_identity_charset(part) == CffKeys::malformed);
  }
}

}  // namespace
}  // namespace jianli
