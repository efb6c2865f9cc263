// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/read_header.h"

#include <doctest/doctest.h>

#include "pictures.h"

namespace jianli::test {

TEST_CASE("the first bytes tell JPEG and PNG apart, whatever the file is called") {
  CHECK(read_image_header(jpeg(frame(0xC0, 25, 35, 3))).header.format ==
        ImageFormat::jpeg);
  CHECK(read_image_header(png(1, 1, 8, 0, bytes("\0\0"))).header.format ==
        ImageFormat::png);
  CHECK(read_image_header("GIF89a").problem == "it is neither JPEG nor PNG");
  CHECK(read_image_header("").problem == "it is empty");
}

TEST_CASE("a picture has at most 50 megapixels") {
  const auto problem = [](std::uint32_t width, std::uint32_t height) {
    return read_image_header(png(width, height, 8, 0, "forged")).problem.english();
  };
  CHECK(problem(10'000, 5'000) == "");
  CHECK(problem(10'000, 5'001) ==
        "it has 10000 × 5001 pixels; the limit is 50 megapixels");
  CHECK(problem(0x7FFFFFFF, 0x7FFFFFFF) ==
        "it has 2147483647 × 2147483647 pixels; the limit is 50 megapixels");
}

TEST_CASE("a picture that is turned a quarter is as wide as it is stored high") {
  const std::string segments =
      segment(0xE1, bytes("Exif\0\0") + exif(6)) + frame(0xC0, 40, 30, 3);
  const ImageHeader header = read_image_header(jpeg(segments)).header;
  CHECK(header.width == 40);
  CHECK(header.shown_width() == 30);
  CHECK(header.shown_height() == 40);
}

TEST_CASE("numbers are read with the most significant byte first") {
  CHECK(read_be16("\x01\x02\x03", 1) == 0x0203);
  CHECK(read_be32("\xFE\x01\x02\x03", 0) == 0xFE010203);
}

}  // namespace jianli::test
