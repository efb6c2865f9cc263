// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/embedded_face.h"

#include <hb.h>

namespace jianli {

int per_mille(int font_units, int units_per_em) {
  return static_cast<int>(Length{font_units}.scaled(1000, units_per_em).units);
}

std::vector<int> glyph_widths(const Face& face, const std::vector<UsedGlyph>& glyphs) {
  std::vector<int> widths;
  widths.reserve(glyphs.size());
  for (const UsedGlyph& used : glyphs) {
    const int advance = hb_font_get_glyph_h_advance(face.font.get(), used.glyph);
    widths.push_back(per_mille(advance, face.metrics.units_per_em));
  }
  return widths;
}

}  // namespace jianli
