// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "image/read_header.h"

namespace jianli {
namespace {

// Markers of ITU-T T.81, table B.1.
constexpr unsigned kStartOfImage = 0xD8, kEndOfImage = 0xD9, kStartOfScan = 0xDA,
                   kApp1 = 0xE1, kApp14 = 0xEE, kTemporary = 0x01;

bool is_restart(unsigned marker) { return marker >= 0xD0 && marker <= 0xD7; }

/// Whether a marker begins a frame; three numbers of the row mean something else.
bool is_frame(unsigned marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 &&
         marker != 0xCC;
}

/// Goes from marker to marker.
struct JpegWalk {
  std::string_view bytes;
  std::size_t at = 2;  ///< behind the start of image
  bool has_frame = false, has_scan = false, adobe = false;
  ImageHeader header = {};

  [[nodiscard]] unsigned byte(std::size_t i) const {
    return static_cast<unsigned char>(bytes[i]);
  }
  [[nodiscard]] HeaderReading damaged() const { return damaged_image(at); }

  /// Skips the compressed data of a scan up to the next marker. In it a byte 0xFF is
  /// followed by 0 or by the number of a restart (T.81, B.1.1.5).
  bool skip_data() {
    while (true) {
      at = std::min(bytes.find('\xFF', at), bytes.size());
      if (bytes.size() - at < 2) return false;
      if (byte(at + 1) != 0 && !is_restart(byte(at + 1))) return true;
      at += 2;
    }
  }

  /// Reads the content of a frame's header (T.81, B.2.2).
  HeaderReading read_frame(unsigned marker, std::string_view content) {
    if (has_frame || content.size() < 6) return damaged();
    // Baseline, extended and progressive: what /DCTDecode takes (ISO 32000-1 §7.4.8).
    const unsigned precision = static_cast<unsigned char>(content[0]);
    if (marker > 0xC2 || precision != 8) {
      return {
          {}, "it is a kind of JPEG that PDF does not know", "save it as a usual one"};
    }
    header.height = read_be16(content, 1);
    header.width = read_be16(content, 3);
    const unsigned components = static_cast<unsigned char>(content[5]);
    if (header.width == 0 || header.height == 0) return damaged();
    if (content.size() < 6 + std::size_t{3} * components) return damaged();
    if (components == 1) {
      header.color = ColorModel::gray;
    } else if (components == 4) {
      header.color = ColorModel::cmyk;
    } else if (components != 3) {
      return damaged();
    }
    has_frame = true;
    return {};
  }

  HeaderReading read_segment(unsigned marker, std::string_view content) {
    constexpr std::string_view kExif{"Exif\0\0", 6};
    if (marker == kApp1 && content.starts_with(kExif)) {
      header.orientation = read_orientation(content.substr(kExif.size()));
    } else if (marker == kApp14 && content.starts_with("Adobe")) {
      adobe = true;
    } else if (is_frame(marker)) {
      return read_frame(marker, content);
    }
    return {};
  }

  HeaderReading finish() {
    if (!has_frame || !has_scan) return damaged();
    header.inverted = adobe && header.color == ColorModel::cmyk;
    return {header, {}, {}};
  }

  HeaderReading run() {
    while (true) {
      if (at >= bytes.size()) return truncated_image();
      if (byte(at) != 0xFF) return damaged();
      while (at < bytes.size() && byte(at) == 0xFF) ++at;
      if (at >= bytes.size()) return truncated_image();
      const unsigned marker = byte(at++);
      if (marker == kEndOfImage) return finish();
      if (marker == kTemporary || is_restart(marker)) continue;
      if (marker == 0 || marker == kStartOfImage) return damaged();
      if (bytes.size() - at < 2) return truncated_image();
      const std::size_t length = read_be16(bytes, at);
      if (length < 2) return damaged();
      if (bytes.size() - at < length) return truncated_image();
      HeaderReading reading = read_segment(marker, bytes.substr(at + 2, length - 2));
      if (!reading.problem.empty()) return reading;
      if (marker == kStartOfScan && !has_frame) return damaged();
      at += length;
      if (marker != kStartOfScan) continue;
      const std::size_t data = at;
      if (!skip_data()) return truncated_image();
      if (at == data) return damaged();
      has_scan = true;
    }
  }
};

}  // namespace

HeaderReading read_jpeg_header(std::string_view bytes) {
  JpegWalk walk{bytes};
  return walk.run();
}

}  // namespace jianli
