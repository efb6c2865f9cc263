// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include "pdf/subset_cff.h"
#include "shaped_text.h"

namespace jianli::testing {

/// Glyphs of three kinds: Latin letters, marks and Han.
inline constexpr std::string_view kMixedText = "AB，。一丁简历";

/// The ids of a text's glyphs.
inline std::vector<std::uint32_t> glyphs_of(FaceId face, std::string_view text) {
  std::vector<std::uint32_t> glyphs;
  for (const PlacedGlyph& glyph : shape_item(face, text, Length{}, Length{}).glyphs) {
    glyphs.push_back(glyph.glyph);
  }
  return glyphs;
}

/// The CFF table of a face cut down to a text, as HarfBuzz writes it.
inline std::string cut_program(FaceId face, std::string_view text) {
  const auto outlines = make_outline_face(test_fonts()[face].face.get());
  const auto cut = cut_face(outlines.get(), glyphs_of(face, text));
  REQUIRE(cut);
  return cff_table(cut->face.get());
}

}  // namespace jianli::testing
