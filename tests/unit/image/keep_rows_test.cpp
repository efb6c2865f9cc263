// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/keep_rows.h"

#include <doctest/doctest.h>

#include "image/read_header.h"
#include "pictures.h"

namespace jianli::test {
namespace {

std::optional<std::string> kept(const std::string& file) {
  const HeaderReading reading = read_image_header(file);
  REQUIRE(reading.problem == "");
  return keep_rows(file, reading.header);
}

/// The stream that `png` makes of rows.
std::string packed(std::string_view rows) { return Deflater().compress(rows); }

// Two rows of two gray pixels, the second as what differs from the first (filter 2).
const std::string kGrayRows = bytes("\x00\x0A\x0E\x02\x01\x06");

}  // namespace

TEST_CASE("rows of gray or colours in 8 bits are kept as they are") {
  CHECK(kept(png(2, 2, 8, 0, kGrayRows)) == packed(kGrayRows));
  const std::string colors = bytes("\x01\x0A\x14\x1E");
  CHECK(kept(png(1, 1, 8, 2, colors)) == packed(colors));
}

TEST_CASE("rows may stand in several chunks") {
  const std::string stream = packed(kGrayRows);
  CHECK(kept(std::string(kPngSignature) + ihdr(2, 2, 8, 0) +
             chunk("IDAT", stream.substr(0, 5)) + chunk("IDAT", stream.substr(5)) +
             chunk("IEND", "")) == stream);
}

TEST_CASE("what a PDF cannot show as it is, is not kept") {
  CHECK(!kept(png(1, 1, 16, 0, bytes("\x01\x0A\x0A"))));
  CHECK(!kept(png(8, 1, 1, 0, bytes("\x01\x40"))));
  CHECK(!kept(png(1, 1, 8, 4, bytes("\x01\x0A\x80"))));
  CHECK(!kept(png(1, 1, 8, 3, bytes("\x01\x00"), chunk("PLTE", bytes("\x0A\x14\x1E")))));
  const std::string transparent = chunk("tRNS", bytes("\x00\x0A"));
  CHECK(!kept(png(2, 2, 8, 0, kGrayRows, transparent)));
  const std::string interlaced =
      chunk("IHDR", be32(1) + be32(1) + bytes("\x08\x00\x00\x00\x01"));
  CHECK(!kept(std::string(kPngSignature) + interlaced +
              chunk("IDAT", packed(bytes("\x01\x0A"))) + chunk("IEND", "")));
}

TEST_CASE("more pixels than print can show are not kept") {
  std::string rows;
  for (int y = 0; y < 1418; ++y) rows += '\1' + std::string(1418, '\0');
  CHECK(!kept(png(1418, 1418, 8, 0, rows)));
  CHECK(kept(png(1418, 1, 8, 0, rows.substr(0, 1419))));
}

TEST_CASE("rows that are missing, left over or damaged are not kept") {
  CHECK(!kept(png(2, 2, 8, 0, kGrayRows.substr(0, 5))));
  CHECK(!kept(png(2, 2, 8, 0, kGrayRows + '\0')));
  CHECK(!kept(png(1, 1, 8, 0, bytes("\x05\x0A"))));  // there are five filters, from 0
  std::string stream = packed(kGrayRows);
  stream.back() = static_cast<char>(stream.back() ^ 1);
  CHECK(!kept(std::string(kPngSignature) + ihdr(2, 2, 8, 0) + chunk("IDAT", stream) +
              chunk("IEND", "")));
  CHECK(!kept(std::string(kPngSignature) + ihdr(2, 2, 8, 0) +
              chunk("IDAT", packed(kGrayRows) + '\0') + chunk("IEND", "")));
}

TEST_CASE("rows without filters are kept only if they are small all the same") {
  const std::string flat(1 + 999, '\0');
  CHECK(kept(png(999, 1, 8, 0, flat)));
  std::string rough(1, '\0');
  std::uint32_t state = 1;
  for (int x = 0; x < 999; ++x) {
    state = state * 1664525 + 1013904223;
    rough += static_cast<char>(state >> 24U);
  }
  CHECK(!kept(png(999, 1, 8, 0, rough)));
  rough[0] = '\1';
  CHECK(kept(png(999, 1, 8, 0, rough)));
}

}  // namespace jianli::test
