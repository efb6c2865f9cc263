// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout/flow.h"

namespace jianli {
namespace {

/// A box of 20 × 40 pt.
const Rect kBox{Length::points(100), Length::points(50), Length::points(20),
                Length::points(40)};

ImageHeader picture(std::uint32_t width, std::uint32_t height) {
  ImageHeader header;
  header.width = width;
  header.height = height;
  return header;
}

}  // namespace

TEST_CASE("a picture of the box's proportions fills it") {
  CHECK(cover(kBox, picture(15, 30)) == kBox);
}

TEST_CASE("of one that is too wide the middle shows") {
  const Rect whole = cover(kBox, picture(30, 30));
  CHECK(whole.width == Length::points(40));
  CHECK(whole.height == kBox.height);
  CHECK(whole.x == Length::points(90));
  CHECK(whole.y == kBox.y);
}

TEST_CASE("of one that is too high three times as much is cut off below as above") {
  const Rect whole = cover(kBox, picture(10, 30));
  CHECK(whole.width == kBox.width);
  CHECK(whole.height == Length::points(60));
  CHECK(whole.x == kBox.x);
  CHECK(whole.y == Length::points(45));
}

TEST_CASE("one that is turned a quarter is measured as it shows") {
  ImageHeader turned = picture(30, 15);
  turned.orientation = 6;
  CHECK(cover(kBox, turned) == kBox);
}

}  // namespace jianli
