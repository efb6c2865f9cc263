// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/reduce_pixels.h"

#include <doctest/doctest.h>

namespace jianli::test {
namespace {

Pixels pixels(std::size_t width, std::size_t height, std::size_t channels,
              std::vector<unsigned char> samples) {
  Pixels made;
  made.width = width;
  made.height = height;
  made.channels = channels;
  made.samples = std::move(samples);
  return made;
}

using Samples = std::vector<unsigned char>;

}  // namespace

TEST_CASE("a picture that is small enough stays as it is") {
  Pixels small = pixels(2, 1, 1, {10, 20});
  reduce_pixels(small, 1);
  CHECK(small.width == 2);
  CHECK(small.samples == Samples{10, 20});
}

TEST_CASE("a pixel is the mean of those it stands for") {
  Pixels four = pixels(2, 2, 1, {0, 10, 20, 31});
  reduce_pixels(four, 1);
  CHECK(four.width == 1);
  CHECK(four.height == 1);
  CHECK(four.samples == Samples{15});  // 61 / 4
}

TEST_CASE("old pixels that two new ones share count in parts") {
  // Three columns become two: each is one old pixel and half of the middle one.
  Pixels nine = pixels(3, 3, 1, {0, 90, 180, 0, 90, 180, 0, 90, 180});
  reduce_pixels(nine, 2);
  CHECK(nine.width == 2);
  CHECK(nine.height == 2);
  CHECK(nine.samples == Samples{30, 150, 30, 150});
}

TEST_CASE("the shorter side gets its limit, the longer one keeps the proportions") {
  Pixels high = pixels(4, 7, 1, Samples(28, 200));
  reduce_pixels(high, 2);
  CHECK(high.width == 2);
  CHECK(high.height == 4);  // 3.5, rounded
  CHECK(high.samples == Samples(8, 200));
  Pixels wide = pixels(9, 3, 1, Samples(27, 1));
  reduce_pixels(wide, 1);
  CHECK(wide.width == 3);
  CHECK(wide.height == 1);
}

TEST_CASE("colours are mixed channel by channel") {
  Pixels colors = pixels(2, 2, 3, {255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255});
  reduce_pixels(colors, 1);
  CHECK(colors.samples == Samples{128, 128, 128});  // 127.5, rounded
}

TEST_CASE("what cannot be seen gives no colour") {
  // Black without opacity beside opaque red: half opaque, but as red as before.
  Pixels edge = pixels(2, 2, 4, {0, 0, 0, 0, 255, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 255});
  reduce_pixels(edge, 1);
  CHECK(edge.samples == Samples{255, 0, 0, 128});
  Pixels nothing = pixels(2, 2, 2, {9, 0, 9, 0, 9, 0, 9, 0});
  reduce_pixels(nothing, 1);
  CHECK(nothing.samples == Samples{0, 0});
}

}  // namespace jianli::test
