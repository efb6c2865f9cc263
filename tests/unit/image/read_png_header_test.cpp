// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "image/read_header.h"
#include "pictures.h"

namespace jianli::test {

TEST_CASE("the first chunk tells size and colours") {
  const HeaderReading reading = read_png_header(png(250, 350, 8, 2, "rows"));
  CHECK(reading.problem == "");
  CHECK(reading.header.format == ImageFormat::png);
  CHECK(reading.header.width == 250);
  CHECK(reading.header.height == 350);
  CHECK(reading.header.color == ColorModel::rgb);
  CHECK(read_png_header(png(2, 3, 16, 4, "rows")).header.color == ColorModel::gray);
  CHECK(read_png_header(png(2, 3, 4, 3, "rows")).header.color == ColorModel::rgb);
}

TEST_CASE("only the depths that a colour type has are taken") {
  const auto is_taken = [](unsigned bits, unsigned type) {
    return read_png_header(png(2, 3, bits, type, "rows")).problem.empty();
  };
  CHECK(is_taken(1, 0));
  CHECK(is_taken(16, 0));
  CHECK(!is_taken(16, 3));
  CHECK(!is_taken(4, 2));
  CHECK(!is_taken(8, 1));
  CHECK(!is_taken(3, 0));
}

TEST_CASE("an orientation is taken from Exif data") {
  const std::string turned = png(2, 3, 8, 0, "rows", chunk("eXIf", exif(6)));
  CHECK(read_png_header(turned).header.orientation == 6);
}

TEST_CASE("a file cut off anywhere misses its end") {
  const std::string whole = png(2, 3, 8, 0, "rows");
  for (std::size_t size = kPngSignature.size(); size < whole.size(); ++size) {
    CHECK(read_png_header(std::string_view(whole).substr(0, size)).problem ==
          "its end is missing");
  }
  CHECK(read_png_header(std::string(kPngSignature) + ihdr(2, 3, 8, 0) + chunk("IEND", ""))
            .problem == "its end is missing");
}

TEST_CASE("a byte changed anywhere is found by its chunk's checksum") {
  const std::string whole = png(2, 3, 8, 0, "rows");
  for (std::size_t i = kPngSignature.size(); i < whole.size(); ++i) {
    std::string damaged = whole;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
    CHECK(!read_png_header(damaged).problem.empty());
  }
  std::string damaged = whole;
  damaged[20] = 9;  // of the width
  CHECK(read_png_header(damaged).problem == "it is damaged at byte 8");
}

TEST_CASE("a picture without rows or columns is none") {
  CHECK(read_png_header(png(0, 3, 8, 0, "rows")).problem == "it is damaged at byte 8");
  CHECK(read_png_header(png(2, 0, 8, 0, "rows")).problem == "it is damaged at byte 8");
}

}  // namespace jianli::test
