// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <libdeflate.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/deflate.h"

namespace jianli::test {

inline std::string be16(unsigned value) {
  return {static_cast<char>(value >> 8U & 0xFFU), static_cast<char>(value & 0xFFU)};
}

inline std::string be32(std::uint32_t value) {
  return be16(value >> 16U) + be16(value & 0xFFFFU);
}

/// A chunk of a PNG with its length and checksum.
inline std::string chunk(std::string_view type, std::string_view content) {
  const std::string body = std::string(type) + std::string(content);
  return be32(static_cast<std::uint32_t>(content.size())) + body +
         be32(libdeflate_crc32(0, body.data(), body.size()));
}

inline constexpr std::string_view kPngSignature{"\x89PNG\r\n\x1A\n", 8};

/// The first chunk of a PNG.
inline std::string ihdr(std::uint32_t width, std::uint32_t height, unsigned bits,
                        unsigned type) {
  std::string content = be32(width) + be32(height);
  for (const unsigned byte : {bits, type, 0U, 0U, 0U}) {
    content += static_cast<char>(byte);
  }
  return chunk("IHDR", content);
}

/// A PNG of rows that each begin with a filter's number; `extra` are chunks before them.
inline std::string png(std::uint32_t width, std::uint32_t height, unsigned bits,
                       unsigned type, std::string_view rows,
                       std::string_view extra = {}) {
  const Deflater deflater;
  return std::string(kPngSignature) + ihdr(width, height, bits, type) +
         std::string(extra) + chunk("IDAT", deflater.compress(rows)) + chunk("IEND", "");
}

/// The bytes of a text with zeros in it.
template <std::size_t N>
std::string bytes(const char (&text)[N]) {
  return {text, N - 1};
}

/// A segment of a JPEG.
inline std::string segment(unsigned marker, std::string_view content) {
  return std::string("\xFF") + static_cast<char>(marker) +
         be16(static_cast<unsigned>(content.size()) + 2) + std::string(content);
}

/// The header of a frame: samples of 8 bits, 1 × 1 sampling.
inline std::string frame(unsigned marker, unsigned width, unsigned height,
                         unsigned components) {
  std::string content = "\x08" + be16(height) + be16(width);
  content += static_cast<char>(components);
  for (unsigned i = 0; i < components; ++i) {
    content += static_cast<char>(i + 1);
    content += bytes("\x11\x00");
  }
  return segment(marker, content);
}

/// A scan with some data, a stuffed byte and a restart in it, and the end of the image.
inline std::string scan_and_end() {
  return segment(0xDA, bytes("\x01\x01\x00\x00\x3F\x00")) +
         bytes("\x12\xFF\x00\x34\xFF\xD0\x56\xFF\xD9");
}

/// A JPEG whose segments before the scan are given; its data decode to nothing.
inline std::string jpeg(std::string_view segments) {
  return "\xFF\xD8" + std::string(segments) + scan_and_end();
}

/// Exif data in the form of a TIFF file, the least significant byte first.
inline std::string exif(unsigned orientation) {
  std::string tiff = bytes("II\x2A\x00\x08\x00\x00\x00\x02\x00");
  tiff += bytes("\x00\x01\x04\x00\x01\x00\x00\x00\x40\x00\x00\x00");
  tiff += bytes("\x12\x01\x03\x00\x01\x00\x00\x00");
  tiff += static_cast<char>(orientation);
  return tiff + bytes("\x00\x00\x00\x00\x00\x00\x00");
}

}  // namespace jianli::test
