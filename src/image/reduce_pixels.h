// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace jianli {

/// A decoded picture: rows of pixels of `channels` samples of 8 bits, opacity last if
/// there is any.
struct Pixels {
  std::vector<unsigned char> samples;
  std::size_t width = 0, height = 0, channels = 0;

  /// Channels without opacity: of gray 1, of colours 3.
  [[nodiscard]] std::size_t colors() const { return channels < 3 ? 1 : 3; }
};

/// The sixty millimetres that a template may print a picture high, at 600 pixels an inch:
/// more is not to be seen on paper, but swells the file.
inline constexpr std::size_t kMostPrintedPixels = 1417;

/// Makes the shorter side of a picture `most` pixels long if it is longer, the other in
/// proportion; each new pixel is the mean of the area it covers.
void reduce_pixels(Pixels& pixels, std::size_t most);

}  // namespace jianli
