// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// A JPEG file with nothing in it but what its pixels and their colours are made of. What
/// cameras and programs tell of themselves, of the place and the person, is gone: Exif,
/// XMP and IPTC data, comments, small copies of the picture and whatever stands behind
/// its end. The pixels' data stays byte for byte. `bytes` are what `read_jpeg_header`
/// found in order.
std::string strip_jpeg(std::string_view bytes);

}  // namespace jianli
