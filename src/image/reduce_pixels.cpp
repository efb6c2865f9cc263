// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/reduce_pixels.h"

#include <algorithm>
#include <cstdint>

namespace jianli {
namespace {

/// A stretch of old pixels that a new one covers: with `size` new pixels for `old_size`
/// old ones, an old pixel is `size` units long and a new one `old_size`.
struct Stretch {
  std::size_t begin = 0, end = 0;  ///< old pixels
  std::size_t from = 0, to = 0;    ///< in units

  Stretch(std::size_t index, std::size_t size, std::size_t old_size)
      : begin(index * old_size / size),
        end(((index + 1) * old_size + size - 1) / size),
        from(index * old_size),
        to((index + 1) * old_size) {}

  /// How many units of an old pixel belong to the new one.
  [[nodiscard]] std::uint64_t share(std::size_t old, std::size_t size) const {
    return std::min(to, (old + 1) * size) - std::max(from, old * size);
  }
};

/// Sums of the samples of one new row, colours times their opacity.
struct RowSums {
  const Pixels& old;
  const std::vector<Stretch>& columns;
  bool has_opacity = old.channels > old.colors();
  std::vector<std::uint64_t> sums = {};

  void add(std::size_t y, std::uint64_t weight) {
    const unsigned char* const row = &old.samples[y * old.width * old.channels];
    const std::size_t last = old.channels - 1;
    for (std::size_t x = 0; x < columns.size(); ++x) {
      std::uint64_t* const sum = &sums[x * old.channels];
      for (std::size_t i = columns[x].begin; i < columns[x].end; ++i) {
        const unsigned char* const pixel = row + i * old.channels;
        std::uint64_t share = weight * columns[x].share(i, columns.size());
        if (has_opacity) {
          share *= pixel[last];
          sum[last] += share;
        }
        for (std::size_t c = 0; c < old.colors(); ++c) sum[c] += share * pixel[c];
      }
    }
  }

  void append_means(std::uint64_t area, std::vector<unsigned char>& samples) const {
    const auto mean = [&](std::uint64_t sum, std::uint64_t whole) {
      samples.push_back(
          static_cast<unsigned char>(whole == 0 ? 0 : (sum + whole / 2) / whole));
    };
    const std::size_t last = old.channels - 1;
    for (std::size_t at = 0; at < sums.size(); at += old.channels) {
      const std::uint64_t whole = has_opacity ? sums[at + last] : area;
      for (std::size_t c = 0; c < old.colors(); ++c) mean(sums[at + c], whole);
      if (has_opacity) mean(whole, area);
    }
  }
};

}  // namespace

void reduce_pixels(Pixels& pixels, std::size_t most) {
  const std::size_t shorter = std::min(pixels.width, pixels.height);
  if (shorter <= most) return;
  const auto reduced = [&](std::size_t side) {
    return (side * most + shorter / 2) / shorter;
  };
  Pixels small;
  small.width = reduced(pixels.width);
  small.height = reduced(pixels.height);
  small.channels = pixels.channels;
  small.samples.reserve(small.width * small.height * small.channels);
  std::vector<Stretch> columns;
  for (std::size_t x = 0; x < small.width; ++x) {
    columns.emplace_back(x, small.width, pixels.width);
  }
  // A new pixel has as many units as the old picture has pixels: with opacity and samples
  // of 8 bits, sums of 50 megapixels stay far below 2^64.
  const std::uint64_t area = std::uint64_t{pixels.width} * pixels.height;
  RowSums row{pixels, columns};
  for (std::size_t y = 0; y < small.height; ++y) {
    row.sums.assign(small.width * small.channels, 0);
    const Stretch rows(y, small.height, pixels.height);
    for (std::size_t i = rows.begin; i < rows.end; ++i) {
      row.add(i, rows.share(i, small.height));
    }
    row.append_means(area, small.samples);
  }
  pixels = std::move(small);
}

}  // namespace jianli
