// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// The file of a picture never fails: what is told to be one has pixels, and what of a PNG
// cannot be decoded is told.
#include "image/decode_png.h"
#include "image/read_header.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const jianli::HeaderReading reading = jianli::read_image_header(bytes);
  if (!reading.problem.empty()) return 0;
  const jianli::ImageHeader& header = reading.header;
  if (header.shown_width() == 0 || header.shown_height() == 0) __builtin_trap();
  if (header.orientation < 1 || header.orientation > 8) __builtin_trap();
  // Large pictures only take time.
  constexpr std::uint64_t kMostPixels = 1'000'000;
  if (header.format != jianli::ImageFormat::png) return 0;
  if (std::uint64_t{header.width} * header.height > kMostPixels) return 0;
  jianli::Image image;
  const jianli::Message problem = jianli::decode_png(bytes, header, image);
  if (problem.empty() == image.samples.empty()) __builtin_trap();
  return 0;
}
