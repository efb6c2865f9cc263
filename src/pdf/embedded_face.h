// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "pdf/collect_glyphs.h"
#include "pdf/subset_face.h"

namespace jianli {

/// A face as the file shows it: what the content streams and font dictionaries agree on.
/// Codes and widths are parallel to `use->glyphs`.
struct EmbeddedFace {
  const Face* face = nullptr;
  const FaceUse* use = nullptr;
  FontProgram program = FontProgram::true_type;
  std::vector<std::uint16_t> codes;
  std::vector<int> widths;     ///< in 1/1000 of the font size, rounded
  std::size_t first_font = 0;  ///< number of the font of the first readings: `/F0`
};

/// The advance widths of glyphs in 1/1000 of the font size, rounded.
std::vector<int> glyph_widths(const Face& face, const std::vector<UsedGlyph>& glyphs);

/// A length in font units as 1/1000 of the font size, rounded.
int per_mille(int font_units, int units_per_em);

}  // namespace jianli
