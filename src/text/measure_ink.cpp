// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/measure_ink.h"

#include <hb.h>

#include <algorithm>

namespace jianli {

int ink_depth(const Face& face, std::uint32_t glyph) {
  hb_glyph_extents_t extents{};
  if (hb_font_get_glyph_extents(face.font.get(), glyph, &extents) == 0) return 0;
  // The height is negative: extents grow downwards from the top bearing.
  return std::max(-(extents.y_bearing + extents.height), 0);
}

int ink_centre(const Face& face, std::uint32_t glyph) {
  hb_glyph_extents_t extents{};
  if (hb_font_get_glyph_extents(face.font.get(), glyph, &extents) == 0) return 0;
  return extents.y_bearing + extents.height / 2;
}

}  // namespace jianli
