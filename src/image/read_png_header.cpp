// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <libdeflate.h>

#include "image/read_header.h"

namespace jianli {
namespace {

/// Colour types of PNG (third edition, table 8).
enum Type : std::uint8_t {
  gray = 0,
  rgb = 2,
  palette = 3,
  gray_alpha = 4,
  rgb_alpha = 6
};

/// Whether a colour type may have samples of a number of bits.
bool allows(unsigned type, unsigned bits) {
  const bool whole_bytes = bits == 8 || bits == 16;
  const bool part = bits == 1 || bits == 2 || bits == 4;
  switch (type) {
    case gray:
      return whole_bytes || part;
    case palette:
      return bits == 8 || part;
    case rgb:
    case gray_alpha:
    case rgb_alpha:
      return whole_bytes;
    default:
      return false;
  }
}

/// Reads the content of the first chunk; false if it makes no sense.
bool read_size(std::string_view content, ImageHeader& header) {
  if (content.size() != 13) return false;
  header.width = read_be32(content, 0);
  header.height = read_be32(content, 4);
  const unsigned bits = static_cast<unsigned char>(content[8]);
  const unsigned type = static_cast<unsigned char>(content[9]);
  header.color = type == gray || type == gray_alpha ? ColorModel::gray : ColorModel::rgb;
  constexpr std::uint32_t kGreatest = 0x7FFFFFFF;
  return header.width != 0 && header.height != 0 && header.width <= kGreatest &&
         header.height <= kGreatest && allows(type, bits) && content[10] == 0 &&
         content[11] == 0 && (content[12] == 0 || content[12] == 1);
}

}  // namespace

HeaderReading read_png_header(std::string_view bytes) {
  constexpr std::size_t kSignature = 8, kAround = 12;  // length, type and checksum
  ImageHeader header;
  header.format = ImageFormat::png;
  bool has_data = false;
  for (std::size_t at = kSignature;;) {
    if (bytes.size() - at < kAround) return truncated_image();
    const std::size_t length = read_be32(bytes, at);
    if (length > 0x7FFFFFFF) return damaged_image(at);
    if (bytes.size() - at - kAround < length) return truncated_image();
    const std::string_view type = bytes.substr(at + 4, 4);
    const std::string_view content = bytes.substr(at + 8, length);
    if (libdeflate_crc32(0, type.data(), 4 + length) !=
        read_be32(bytes, at + 8 + length)) {
      return damaged_image(at);
    }
    const bool is_first = at == kSignature;
    if (is_first != (type == "IHDR")) return damaged_image(at);
    if (is_first && !read_size(content, header)) return damaged_image(at);
    if (type == "eXIf") header.orientation = read_orientation(content);
    if (type == "IDAT") has_data = true;
    if (type == "IEND") break;
    at += kAround + length;
  }
  if (!has_data) return truncated_image();
  return {header, {}, {}};
}

}  // namespace jianli
