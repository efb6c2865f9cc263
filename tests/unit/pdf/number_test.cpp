// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/number.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

std::string fixed(std::int64_t value, int decimals) {
  std::string text;
  append_fixed(text, value, decimals);
  return text;
}

TEST_CASE("numbers have no trailing zeros and no minus zero") {
  CHECK(fixed(0, 3) == "0");
  CHECK(fixed(10500, 3) == "10.5");
  CHECK(fixed(595276, 3) == "595.276");
  CHECK(fixed(12000, 3) == "12");
  CHECK(fixed(7, 3) == "0.007");
  CHECK(fixed(-7, 3) == "-0.007");
  CHECK(fixed(-10500, 3) == "-10.5");
  CHECK(fixed(-256, 1) == "-25.6");
  CHECK(fixed(250, 1) == "25");
}

TEST_CASE("integers are written in decimal") {
  std::string text;
  append_integer(text, -1234567890123);
  CHECK(text == "-1234567890123");
}

TEST_CASE("characters beyond the basic plane are surrogate pairs") {
  std::string text;
  append_hex(text, u"Å𠮷");
  CHECK(text == "00C5D842DFB7");
}

TEST_CASE("lengths are rounded to the precision of the file") {
  CHECK(millipoints(Length::points(12)) == 12000);
  CHECK(millipoints(Length::millipoints(10333)) == 10333);
  CHECK(millipoints(-Length::millipoints(10333)) == -10333);
  CHECK(micropoints(Length::points(3)) == 3000000);
  CHECK(micropoints(Length{1}) == 15);  // 15.2588
}

}  // namespace
}  // namespace jianli
