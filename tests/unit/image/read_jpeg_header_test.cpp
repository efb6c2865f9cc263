// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "image/read_header.h"
#include "pictures.h"

namespace jianli::test {
namespace {

HeaderReading read(std::string_view segments) { return read_jpeg_header(jpeg(segments)); }

}  // namespace

TEST_CASE("the frame tells size and colours") {
  const HeaderReading color = read(frame(0xC0, 250, 350, 3));
  CHECK(color.problem == "");
  CHECK(color.header.width == 250);
  CHECK(color.header.height == 350);
  CHECK(color.header.color == ColorModel::rgb);
  CHECK(color.header.orientation == 1);
  CHECK(read(frame(0xC0, 2, 3, 1)).header.color == ColorModel::gray);
  CHECK(read(frame(0xC2, 2, 3, 3)).problem == "");  // progressive
}

TEST_CASE("CMYK of Adobe's programs is stored the other way round") {
  const HeaderReading plain = read(frame(0xC0, 2, 3, 4));
  CHECK(plain.header.color == ColorModel::cmyk);
  CHECK(!plain.header.inverted);
  const std::string adobe = segment(0xEE, bytes("Adobe\0\x64\0\0\0\0\x02"));
  CHECK(read(adobe + frame(0xC0, 2, 3, 4)).header.inverted);
  CHECK(!read(adobe + frame(0xC0, 2, 3, 3)).header.inverted);
}

TEST_CASE("Exif data tell the orientation") {
  const std::string turned = segment(0xE1, bytes("Exif\0\0") + exif(8));
  CHECK(read(turned + frame(0xC0, 2, 3, 3)).header.orientation == 8);
  const std::string other = segment(0xE1, "http://ns.adobe.com/xap/1.0/");
  CHECK(read(other + frame(0xC0, 2, 3, 3)).header.orientation == 1);
}

TEST_CASE("what PDF cannot show is refused") {
  constexpr const char* kProblem = "it is a kind of JPEG that PDF does not know";
  CHECK(read(frame(0xC3, 2, 3, 3)).problem == kProblem);  // lossless
  CHECK(read(frame(0xC9, 2, 3, 3)).problem == kProblem);  // arithmetic coding
  std::string deep = frame(0xC1, 2, 3, 3);
  deep[4] = 12;
  CHECK(read(deep).problem == kProblem);
  CHECK(read(segment(0xC4, "tables") + frame(0xC0, 2, 3, 3)).problem == "");
}

TEST_CASE("a file cut off anywhere misses its end") {
  const std::string whole = jpeg(segment(0xE0, "JFIF") + frame(0xC0, 2, 3, 3));
  for (std::size_t size = 3; size < whole.size(); ++size) {
    CHECK(read_jpeg_header(std::string_view(whole).substr(0, size)).problem ==
          "its end is missing");
  }
  CHECK(read_jpeg_header(whole + "behind the end").problem == "");
}

TEST_CASE("damage is told with its place") {
  CHECK(read("JFIF").problem == "it is damaged at byte 2");
  CHECK(read(frame(0xC0, 0, 3, 3)).problem.english().starts_with("it is damaged"));
  CHECK(read(frame(0xC0, 2, 3, 2)).problem.english().starts_with("it is damaged"));
  CHECK(read(frame(0xC0, 2, 3, 3) + frame(0xC0, 2, 3, 3))
            .problem.english()
            .starts_with("it is damaged"));
  CHECK(read("").problem.english().starts_with("it is damaged"));  // no frame
  CHECK(read_jpeg_header("\xFF\xD8" + frame(0xC0, 2, 3, 3) + "\xFF\xD9")
            .problem.english()
            .starts_with("it is damaged"));  // no scan
}

}  // namespace jianli::test
