// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/message.h"
#include "image/image.h"

namespace jianli {

/// Decodes the pixels of a PNG file into the streams of a PDF: samples of 8 bits, a
/// palette written out, opacity apart; no more pixels than print can show. What is wrong
/// with the file, as `HeaderReading::problem` tells it; empty on success.
Message decode_png(std::string_view bytes, const ImageHeader& header, Image& image);

}  // namespace jianli
