// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace jianli {

/// The formats a picture may have.
enum class ImageFormat : std::uint8_t { jpeg, png };

/// What the samples of a pixel are.
enum class ColorModel : std::uint8_t { gray, rgb, cmyk };

/// What the file of a picture tells about it before a pixel is decoded.
struct ImageHeader {
  ImageFormat format = ImageFormat::jpeg;
  std::uint32_t width = 0, height = 0;  ///< of the stored rows, in pixels
  ColorModel color = ColorModel::rgb;
  bool inverted = false;  ///< CMYK as Adobe's programs write it: 0 is full ink
  /// How the stored rows are to be turned and mirrored (Exif 2.32, tag 0x0112): 1 as they
  /// are, 6 a quarter turn clockwise.
  std::uint8_t orientation = 1;

  /// Whether rows are shown as columns.
  [[nodiscard]] bool turned() const { return orientation >= 5; }
  [[nodiscard]] std::uint32_t shown_width() const { return turned() ? height : width; }
  [[nodiscard]] std::uint32_t shown_height() const { return turned() ? width : height; }
};

/// A picture ready for a page. Without streams it was only looked at, not decoded.
struct Image {
  ImageHeader header;
  /// Of a JPEG the file without what cameras add; of a PNG samples of 8 bits, each row
  /// behind the number of its filter, in zlib format.
  std::string samples;
  std::string opacity;  ///< likewise, one sample a pixel; empty: opaque
};

}  // namespace jianli
