// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/place_image.h"

#include <array>
#include <initializer_list>

#include "pdf/number.h"

namespace jianli {
namespace {

/// A rectangle in 1/1000 pt, y upwards.
struct Box {
  std::int64_t x, y, width, height;
};

Box box_of(const Rect& rect, Length page_height) {
  return {millipoints(rect.x), millipoints(page_height - rect.y - rect.height),
          millipoints(rect.width), millipoints(rect.height)};
}

void append_numbers(std::string& out, std::initializer_list<std::int64_t> numbers) {
  for (const std::int64_t number : numbers) {
    append_fixed(out, number, 3);
    out += ' ';
  }
}

/// How a picture's unit square, the first row at its top, is laid into a box: the axes of
/// the square as directions of the box, and the corner its origin goes to (ISO 32000-1
/// §8.9.5.1).
struct Turn {
  int a, b, c, d, e, f;
};

/// By the orientation of Exif 2.32: which sides of the picture the first row and the
/// first column are.
constexpr std::array<Turn, 8> kTurns = {{
    {1, 0, 0, 1, 0, 0},    // top, left
    {-1, 0, 0, 1, 1, 0},   // top, right
    {-1, 0, 0, -1, 1, 1},  // bottom, right
    {1, 0, 0, -1, 0, 1},   // bottom, left
    {0, -1, -1, 0, 1, 1},  // left, top
    {0, -1, 1, 0, 0, 1},   // right, top
    {0, 1, 1, 0, 0, 0},    // right, bottom
    {0, 1, -1, 0, 1, 0},   // left, bottom
}};

}  // namespace

void append_image(std::string& out, const ImageItem& item, Length page_height) {
  out += "q\n";
  if (item.whole != item.rect) {
    const Box clip = box_of(item.rect, page_height);
    append_numbers(out, {clip.x, clip.y, clip.width, clip.height});
    out += "re W n\n";
  }
  const Box box = box_of(item.whole, page_height);
  const Turn& turn = kTurns.at(item.orientation - std::size_t{1});
  append_numbers(out, {turn.a * box.width, turn.b * box.height, turn.c * box.width,
                       turn.d * box.height, box.x + turn.e * box.width,
                       box.y + turn.f * box.height});
  out += "cm\n/I";
  append_integer(out, item.image);
  out += " Do\nQ\n";
}

}  // namespace jianli
