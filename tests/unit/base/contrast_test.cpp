// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/contrast.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

constexpr Color kBlack{0, 0, 0}, kWhite{255, 255, 255};

Color grey(std::uint8_t value) { return {value, value, value}; }

TEST_CASE("black on white has the greatest contrast, a colour on itself none") {
  CHECK(contrast(kBlack, kWhite) == 21000);
  CHECK(contrast(kWhite, kBlack) == 21000);
  CHECK(contrast(grey(0x80), grey(0x80)) == 1000);
}

TEST_CASE("the contrasts are those of WCAG 2.1") {
  // Known thresholds: #767676 is the lightest grey of 4.5 to 1 on white, #949494 of 3
  // to 1.
  CHECK(contrast(grey(0x76), kWhite) == 4542);
  CHECK(contrast(grey(0x77), kWhite) == 4478);
  CHECK(contrast(grey(0x94), kWhite) == 3033);
  CHECK(contrast(grey(0x95), kWhite) == 2995);
  CHECK(contrast({255, 0, 0}, kWhite) == 3998);
  CHECK(contrast({0, 0, 255}, kWhite) == 8592);
  CHECK(contrast({0, 128, 0}, kWhite) == 5137);
}

TEST_CASE("a colour is moved no further than it must be") {
  CHECK(readable_color(grey(0x76), kWhite, 4500) == grey(0x76));
  CHECK(readable_color(grey(0x99), kWhite, 4500) == grey(0x76));
  CHECK(contrast(readable_color({255, 0, 0}, kWhite, 4500), kWhite) >= 4500);
  CHECK(readable_color({255, 0, 0}, kWhite, 4500).green == 0);
}

TEST_CASE("on a dark ground it gets lighter, and where nothing is enough it is an end") {
  const Color light = readable_color(grey(0x40), grey(0x20), 4500);
  CHECK(light.red > 0x40);
  CHECK(contrast(light, grey(0x20)) >= 4500);
  CHECK(readable_color(grey(0x70), grey(0x77), 21000) == kBlack);
}

}  // namespace
}  // namespace jianli
