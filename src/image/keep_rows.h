// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "image/image.h"

namespace jianli {

/// The compressed rows of a PNG file as they stand in it, if a PDF can hold them like
/// that: opaque samples of 8 bits, row by row, whole, and packed by an encoder that
/// tried. Nothing else; then the pixels have to be decoded. `bytes` are what
/// `read_image_header` found in order.
std::optional<std::string> keep_rows(std::string_view bytes, const ImageHeader& header);

}  // namespace jianli
