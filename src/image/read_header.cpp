// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/read_header.h"

namespace jianli {
namespace {

/// More is no photograph for a résumé: as decoded samples 150 MB.
constexpr std::uint64_t kMostPixels = 50'000'000;

HeaderReading check_size(HeaderReading reading) {
  const ImageHeader& header = reading.header;
  if (!reading.problem.empty()) return reading;
  if (std::uint64_t{header.width} * header.height <= kMostPixels) return reading;
  reading.problem = say("it has {} × {} pixels; the limit is {} megapixels", header.width,
                        header.height, kMostPixels / 1'000'000);
  reading.hint = "scale it down; 800 pixels in height are plenty";
  return reading;
}

}  // namespace

HeaderReading read_image_header(std::string_view bytes) {
  constexpr std::string_view kJpeg = "\xFF\xD8\xFF";
  constexpr std::string_view kPng = "\x89PNG\r\n\x1A\n";
  if (bytes.starts_with(kJpeg)) return check_size(read_jpeg_header(bytes));
  if (bytes.starts_with(kPng)) return check_size(read_png_header(bytes));
  if (bytes.empty()) return {{}, "it is empty", "save it again"};
  return {{}, "it is neither JPEG nor PNG", "save it as one of the two"};
}

HeaderReading truncated_image() {
  return {{}, "its end is missing", "copy or save it again"};
}

HeaderReading damaged_image(std::size_t offset) {
  return {{}, say("it is damaged at byte {}", offset), "copy or save it again"};
}

std::uint32_t read_be16(std::string_view bytes, std::size_t offset) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[offset + i]));
  };
  return byte(0) << 8U | byte(1);
}

std::uint32_t read_be32(std::string_view bytes, std::size_t offset) {
  return read_be16(bytes, offset) << 16U | read_be16(bytes, offset + 2);
}

}  // namespace jianli
