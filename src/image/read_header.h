// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/message.h"
#include "image/image.h"

namespace jianli {

/// The header of a picture, or what is wrong with its file and how to mend it.
struct HeaderReading {
  ImageHeader header;
  Message problem;  ///< continues "the image cannot be used: "; empty on success
  Message hint;
};

/// Reads the header of a JPEG or PNG file and checks the file's frame from its first to
/// its last byte, so that a truncated one is found; no pixel is decoded.
HeaderReading read_image_header(std::string_view bytes);

/// The same of a file that begins as a JPEG.
HeaderReading read_jpeg_header(std::string_view bytes);
/// The same of a file that begins as a PNG. The checksums of its chunks are verified.
HeaderReading read_png_header(std::string_view bytes);

/// The two ways in which a file is broken.
HeaderReading truncated_image();
HeaderReading damaged_image(std::size_t offset);

/// The orientation that Exif data in the form of a TIFF file tells; 1 if none.
std::uint8_t read_orientation(std::string_view tiff);

/// An unsigned number of 2 or 4 bytes at an offset, the most significant first.
std::uint32_t read_be16(std::string_view bytes, std::size_t offset);
std::uint32_t read_be32(std::string_view bytes, std::size_t offset);

}  // namespace jianli
