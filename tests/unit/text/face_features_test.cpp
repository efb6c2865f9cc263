// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/face_features.h"

#include <doctest/doctest.h>

#include "text_fixture.h"

namespace jianli {
namespace {

/// The number of an OpenType tag.
std::uint32_t tag(std::string_view letters) {
  std::uint32_t number = 0;
  for (const char c : letters) number = number << 8 | static_cast<unsigned char>(c);
  return number;
}

TEST_CASE("a face has the features its own table lists") {
  const FontSet fonts = test_fonts();
  const Face& han = fonts[fonts.roles[0].han[0]];
  CHECK(has_feature(han, LayoutTable::positioning, tag("halt")));
  CHECK_FALSE(has_feature(han, LayoutTable::substitution, tag("halt")));
  CHECK(has_feature(han, LayoutTable::substitution, tag("locl")));
  const Face& latin = fonts[fonts.roles[0].latin[0]];
  CHECK(has_feature(latin, LayoutTable::substitution, tag("tnum")));
  CHECK_FALSE(has_feature(latin, LayoutTable::substitution, tag("smcp")));
}

}  // namespace
}  // namespace jianli
