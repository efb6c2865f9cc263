// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/place_image.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

constexpr Rect kBox{Length::points(100), Length::points(50), Length::points(20),
                    Length::points(40)};

std::string operators(const ImageItem& item) {
  std::string out;
  append_image(out, item, Length::points(800));
  return out;
}

}  // namespace

TEST_CASE("a picture's square is laid into its box") {
  CHECK(operators({kBox, kBox, 3, 1, 0}) == "q\n20 0 0 40 100 710 cm\n/I3 Do\nQ\n");
}

TEST_CASE("what does not show of it is clipped away") {
  Rect whole = kBox;
  whole.x = Length::points(90);
  whole.width = Length::points(40);
  CHECK(operators({kBox, whole, 0, 1, 0}) ==
        "q\n100 710 20 40 re W n\n40 0 0 40 90 710 cm\n/I0 Do\nQ\n");
}

TEST_CASE("a picture is turned and mirrored as its orientation tells") {
  // Where the corner of the first row and column, at (0, 1) of the square, is shown.
  struct Case {
    std::uint8_t orientation;
    const char* matrix;
  };
  for (const Case& turned : {
           Case{2, "-20 0 0 40 120 710"},  // top right
           {3, "-20 0 0 -40 120 750"},     // bottom right
           {4, "20 0 0 -40 100 750"},      // bottom left
           {5, "0 -40 -20 0 120 750"},     // top left, rows are columns
           {6, "0 -40 20 0 100 750"},      // top right, rows are columns
           {7, "0 40 20 0 100 710"},       // bottom right, rows are columns
           {8, "0 40 -20 0 120 710"},      // bottom left, rows are columns
       }) {
    CHECK(operators({kBox, kBox, 0, turned.orientation, 0}) ==
          std::string("q\n") + turned.matrix + " cm\n/I0 Do\nQ\n");
  }
}

}  // namespace jianli
