// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/length.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("lengths are read exactly") {
  CHECK(read_length("10pt") == Length::points(10));
  CHECK(read_length("10.5pt") == Length{688128});
  CHECK(read_length("1in") == Length::points(72));
  CHECK(read_length("0.5in") == Length::points(36));
  CHECK(read_length("25.4mm") == Length::points(72));
  CHECK(read_length("2.54cm") == Length::points(72));
  CHECK(read_length("127mm") == Length::points(360));
  CHECK(read_length("18mm") == Length{3343884});  // 18 × 65536 × 72 / 25.4 = 3343884.094…
  CHECK(read_length("-2pt") == Length::points(-2));
  CHECK(read_length("0pt") == Length{0});
  CHECK(read_length("0.000001pt") == Length{0});
  CHECK(read_length("0.000008pt") == Length{1});  // 0.524 units, rounded up
}

TEST_CASE("what is no length is refused") {
  for (const char* text : {"", "10", "pt", "10 pt", "10px", "10.pt", ".5pt", "+1pt",
                           "1e3pt", "10PT", "10pt ", "1.0000001pt", "--1pt", "１pt"}) {
    CAPTURE(text);
    CHECK_FALSE(read_length(text));
  }
}

TEST_CASE("no length overflows") {
  CHECK(read_length("12000000cm") == Length{22292560629921});
  CHECK_FALSE(read_length("12000001cm"));
  CHECK_FALSE(read_length("99999999999999999999999999pt"));
  CHECK_FALSE(read_length("9999999999999999999999.999999in"));
}

TEST_CASE("colours have three or six digits") {
  CHECK(read_color("#1a2B3c") == Color{0x1a, 0x2b, 0x3c});
  CHECK(read_color("#fa0") == Color{0xff, 0xaa, 0x00});
  for (const char* text :
       {"", "#", "fa0", "#fa", "#fa00", "#fa000", "#ggg", "#fa000000"}) {
    CAPTURE(text);
    CHECK_FALSE(read_color(text));
  }
  CHECK(to_string(Color{0x1a, 0x2b, 0x3c}) == "#1a2b3c");
}

TEST_CASE("lengths are written with up to three decimals") {
  CHECK(to_string(Length::points(10)) == "10");
  CHECK(to_string(Length{688128}) == "10.5");
  CHECK(to_string(Length::millipoints(1234)) == "1.234");
  CHECK(to_string(Length::millipoints(-50)) == "-0.05");
  CHECK(to_string(Length{65535}) == "1");  // 0.99998
  CHECK(to_string(Length{-1}) == "0");
  CHECK(to_string(Length{INT64_MIN}) == "-140737488355328");
}

}  // namespace
}  // namespace jianli
