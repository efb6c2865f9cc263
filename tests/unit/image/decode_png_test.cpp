// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/decode_png.h"

#include <doctest/doctest.h>

#include "image/read_header.h"
#include "pictures.h"

namespace jianli::test {
namespace {

/// A stream of samples without its compression.
std::string inflated(const std::string& stream) {
  std::string out(4096, '\0');
  libdeflate_decompressor* decompressor = libdeflate_alloc_decompressor();
  std::size_t size = 0;
  const auto result = libdeflate_zlib_decompress(
      decompressor, stream.data(), stream.size(), out.data(), out.size(), &size);
  libdeflate_free_decompressor(decompressor);
  REQUIRE(result == LIBDEFLATE_SUCCESS);
  out.resize(size);
  return out;
}

Image decoded(const std::string& file) {
  Image image;
  const HeaderReading reading = read_image_header(file);
  REQUIRE(reading.problem == "");
  REQUIRE(decode_png(file, reading.header, image) == "");
  return image;
}

}  // namespace

TEST_CASE("rows are written under Paeth's filter") {
  // Two rows of two gray pixels: 10 14 / 11 20. Left of 14 is 10; above 11 is 10; of 20
  // the nearest to 11 + 14 - 10 = 15 is 14.
  const Image image = decoded(png(2, 2, 8, 0, bytes("\x00\x0A\x0E\x00\x0B\x14")));
  CHECK(image.header.color == ColorModel::gray);
  CHECK(inflated(image.samples) == bytes("\x04\x0A\x04\x04\x01\x06"));
  CHECK(image.opacity.empty());
}

TEST_CASE("a palette is written out as colours") {
  const std::string colors = chunk("PLTE", bytes("\x0A\x14\x1E\x28\x32\x3C"));
  const Image image = decoded(png(2, 1, 1, 3, bytes("\x00\x40"), colors));
  CHECK(image.header.color == ColorModel::rgb);
  CHECK(inflated(image.samples) == bytes("\x04\x0A\x14\x1E\x1E\x1E\x1E"));
}

TEST_CASE("samples of 16 bits become 8") {
  const Image image = decoded(png(1, 1, 16, 0, bytes("\x00\xFF\xFF")));
  CHECK(inflated(image.samples) == bytes("\x04\xFF"));
}

TEST_CASE("interlaced rows are put in their order") {
  // Two by two pixels of 16 bits: the first pass has the first pixel, the sixth the
  // second one, the seventh the second row (PNG, 8.2).
  std::string file(kPngSignature);
  std::string content = be32(2) + be32(2) + bytes("\x10\x00\x00\x00\x01");
  const Deflater deflater;
  const std::string passes =
      bytes("\x00\x10\x10") + bytes("\x00\x20\x20") + bytes("\x00\x30\x30\x40\x40");
  file += chunk("IHDR", content) + chunk("IDAT", deflater.compress(passes)) +
          chunk("IEND", "");
  // 10 20 / 30 40: left of 20 is 10; above 30 is 10; of 40 the nearest to 30 + 20 - 10
  // is 30.
  CHECK(inflated(decoded(file).samples) == bytes("\x04\x10\x10\x04\x20\x10"));
}

TEST_CASE("a colour may be marked as transparent") {
  const std::string transparent = chunk("tRNS", bytes("\x00\x0A"));
  const Image image = decoded(png(2, 1, 8, 0, bytes("\x00\x0A\x0B"), transparent));
  CHECK(image.header.color == ColorModel::gray);
  CHECK(inflated(image.opacity) == bytes("\x04\x00\xFF"));
}

TEST_CASE("opacity is a stream of its own, if there is any") {
  const Image image = decoded(png(2, 1, 8, 4, bytes("\x00\x0A\xFF\x0C\x80")));
  CHECK(image.header.color == ColorModel::gray);
  CHECK(inflated(image.samples) == bytes("\x04\x0A\x02"));
  CHECK(inflated(image.opacity) == bytes("\x04\xFF\x81"));
  CHECK(decoded(png(2, 1, 8, 4, bytes("\x00\x0A\xFF\x0C\xFF"))).opacity.empty());
}

TEST_CASE("more pixels than print can show are reduced") {
  std::string row(1 + 2834, '\x40');
  row[0] = 0;
  std::string rows;
  for (int y = 0; y < 2834; ++y) rows += row;
  const Image image = decoded(png(2834, 2834, 8, 0, rows));
  CHECK(image.header.width == 1417);
  CHECK(image.header.height == 1417);
  const Image small = decoded(png(2834, 1, 8, 0, row));
  CHECK(small.header.width == 2834);
}

TEST_CASE("pixels that are missing or damaged are told") {
  Image image;
  const std::string few = png(2, 2, 8, 0, bytes("\x00\x0A\x0E"));
  const ImageHeader header = read_image_header(few).header;
  CHECK(decode_png(few, header, image).english().starts_with("its pixels are damaged ("));
  const std::string no_palette = png(1, 1, 8, 3, bytes("\x00\x00"));
  CHECK(!decode_png(no_palette, header, image).empty());
}

}  // namespace jianli::test
