// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Tells how much two pictures of a page differ, and where most: `DIFFERENCE X Y`, in
// levels of gray and pixels. Programs draw the edges of a shape differently and move it
// by parts of a pixel, but put the same ink on the page: compared is the mean ink of
// small squares, each with the most of those around the same place in the other picture.
// What is drawn in one picture alone is a difference of a hundred and more.
//
// usage: compare_pages FIRST.pgm SECOND.pgm
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

/// The side of a square in pixels: a full stop has little more, of small type.
constexpr std::int64_t kSide = 3;
/// How far a shape may be moved.
constexpr std::int64_t kReach = 1;

/// A gray picture as the sums of the ink above and to the left of each corner.
struct Ink {
  std::int64_t width = 0, height = 0;
  std::vector<std::int64_t> sums;

  /// The ink of the square at a place.
  [[nodiscard]] std::int64_t at(std::int64_t x, std::int64_t y) const {
    return sum(x + kSide, y + kSide) - sum(x, y + kSide) - sum(x + kSide, y) + sum(x, y);
  }

  /// The most ink of a square around a place.
  [[nodiscard]] std::int64_t most_around(std::int64_t x, std::int64_t y) const {
    std::int64_t most = 0;
    for (std::int64_t dy = -kReach; dy <= kReach; ++dy) {
      for (std::int64_t dx = -kReach; dx <= kReach; ++dx) {
        most = std::max(most, at(x + dx, y + dy));
      }
    }
    return most;
  }

  [[nodiscard]] std::int64_t sum(std::int64_t x, std::int64_t y) const {
    return sums[static_cast<std::size_t>(y * (width + 1) + x)];
  }
};

/// Reads a PGM with a byte a pixel.
Ink read_ink(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::string magic;
  int most = 0;
  Ink ink;
  file >> magic >> ink.width >> ink.height >> most;
  file.get();
  const std::vector<char> pixels(std::istreambuf_iterator<char>(file), {});
  const auto count = static_cast<std::size_t>(ink.width * ink.height);
  if (magic != "P5" || most != 255 || count == 0 || pixels.size() != count) {
    std::fprintf(stderr, "%s is not a gray picture\n", path);
    std::exit(2);
  }
  const auto stride = static_cast<std::size_t>(ink.width + 1);
  ink.sums.resize(stride * static_cast<std::size_t>(ink.height + 1));
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t corner = (i / (stride - 1) + 1) * stride + i % (stride - 1) + 1;
    ink.sums[corner] = 255 - static_cast<std::uint8_t>(pixels[i]) + ink.sums[corner - 1] +
                       ink.sums[corner - stride] - ink.sums[corner - stride - 1];
  }
  return ink;
}

struct Difference {
  std::int64_t ink = 0, x = 0, y = 0;
};

/// Looks for what is in one picture and not in the other.
void find_missing(const Ink& one, const Ink& other, Difference& most) {
  for (std::int64_t y = kReach; y + kSide + kReach <= one.height; ++y) {
    for (std::int64_t x = kReach; x + kSide + kReach <= one.width; ++x) {
      const std::int64_t ink = one.at(x, y);
      if (ink <= most.ink) continue;
      const std::int64_t missing = ink - other.most_around(x, y);
      if (missing > most.ink) most = {missing, x, y};
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: compare_pages FIRST.pgm SECOND.pgm\n");
    return 2;
  }
  const Ink first = read_ink(argv[1]), second = read_ink(argv[2]);
  if (first.width != second.width || first.height != second.height) {
    std::fprintf(stderr, "the pictures are not of one size\n");
    return 2;
  }
  Difference most;
  find_missing(first, second, most);
  find_missing(second, first, most);
  std::printf("%d %d %d\n", static_cast<int>(most.ink / (kSide * kSide)),
              static_cast<int>(most.x), static_cast<int>(most.y));
  return 0;
}
