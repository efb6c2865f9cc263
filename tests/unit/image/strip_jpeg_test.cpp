// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/strip_jpeg.h"

#include <doctest/doctest.h>

#include "image/read_header.h"
#include "pictures.h"

namespace jianli::test {
namespace {

const std::string kFrame = frame(0xC0, 25, 35, 3);
const std::string kTables = segment(0xDB, std::string(65, '\x01'));
const std::string kJfif = segment(0xE0, bytes("JFIF\0\x01\x02\x01\x00\x48\x00\x48\0\0"));
const std::string kAdobe = segment(0xEE, bytes("Adobe\x00\x64\x00\x00\x00\x00\x01"));
const std::string kIcc = segment(0xE2, bytes("ICC_PROFILE\0\x01\x01profile"));

TEST_CASE("what pixels and their colours are made of stays") {
  const std::string picture = jpeg(kJfif + kAdobe + kIcc + kTables + kFrame);
  CHECK(strip_jpeg(picture) == picture);
}

TEST_CASE("what a camera tells of the place and of itself goes") {
  const std::string gps =
      segment(0xE1, bytes("Exif\0\0") + exif(6) + "GPS 30.26N 120.12E");
  const std::string xmp =
      segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"));
  const std::string iptc = segment(0xED, bytes("Photoshop 3.0\0author"));
  const std::string maker = segment(0xEF, "serial number 4711");
  const std::string comment = segment(0xFE, "taken at home");
  const std::string picture =
      jpeg(gps + kJfif + xmp + kTables + iptc + comment + kFrame + maker);
  CHECK(strip_jpeg(picture) == jpeg(kJfif + kTables + kFrame));
  // How it is to be turned is read before.
  CHECK(read_jpeg_header(picture).header.orientation == 6);
}

TEST_CASE("small copies of the picture go") {
  const std::string with_copy =
      segment(0xE0, bytes("JFIF\0\x01\x02\x01\x00\x48\x00\x48\x01\x01RGB"));
  const std::string extension = segment(0xE0, bytes("JFXX\0\x10thumbnail"));
  CHECK(strip_jpeg(jpeg(with_copy + extension + kFrame)) == jpeg(kJfif + kFrame));
}

TEST_CASE("other pictures and films behind the end go") {
  const std::string picture = jpeg(kFrame);
  CHECK(strip_jpeg(picture + jpeg(kFrame) + "ftypmp42") == picture);
}

TEST_CASE("segments between the scans of a progressive picture are looked at, too") {
  const std::string scan = segment(0xDA, bytes("\x01\x01\x00\x00\x3F\x00")) +
                           bytes("\x12\xFF\x00\x34\xFF\xD0\x56");
  const std::string table = segment(0xC4, std::string(17, '\0'));
  const std::string head = "\xFF\xD8" + frame(0xC2, 25, 35, 3) + scan;
  const std::string picture =
      head + segment(0xFE, "comment") + table + scan + "\xFF\xFF\xD9";
  CHECK(strip_jpeg(picture) == head + table + scan + "\xFF\xD9");
}

TEST_CASE("what other programs say of Adobe's segment goes") {
  const std::string longer =
      segment(0xEE, bytes("Adobe\x00\x64\x00\x00\x00\x00\x01Zhang San's Mac"));
  CHECK(strip_jpeg(jpeg(longer + kFrame)) == jpeg(kAdobe + kFrame));
  CHECK(strip_jpeg(jpeg(segment(0xEE, "another") + kFrame)) == jpeg(kFrame));
}

}  // namespace
}  // namespace jianli::test
