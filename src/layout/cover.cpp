// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/flow.h"

namespace jianli {

Rect cover(const Rect& box, const ImageHeader& image) {
  const std::int64_t width = image.shown_width(), height = image.shown_height();
  Rect whole = box;
  whole.height = box.width.scaled(height, width);
  if (whole.height < box.height) {
    whole.height = box.height;
    whole.width = box.height.scaled(width, height);
  }
  whole.x -= (whole.width - box.width) / 2;
  // In a photograph of a person the head stands in the upper half, often right below the
  // edge: of what is cut off, a quarter is cut off there.
  whole.y -= (whole.height - box.height) / 4;
  return whole;
}

}  // namespace jianli
