// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "layout/pages.h"

namespace jianli {

/// A glyph the pages use, with the text its first use stands for.
struct UsedGlyph {
  std::uint32_t glyph = 0;
  std::u16string_view text;
};

/// A further text some glyph stands for elsewhere: the space glyph a no-break space, Å
/// the letter or the unit. `slot` is an index into `FaceUse::glyphs`.
struct FurtherReading {
  std::uint16_t slot = 0;
  std::u16string_view text;
};

/// How many texts a glyph may have through fonts of their own; see `FaceUse::further`.
/// The blank in the spread labels of a form stands for the second character of each:
/// forms have a dozen or two.
inline constexpr std::size_t kMaxFurtherReadings = 31;

/// What the pages use of one face. A PDF font gives a glyph one text, so a face becomes a
/// font for the first readings and one more for the second, the third …: all share one
/// font program and differ in their ToUnicode maps.
struct FaceUse {
  std::vector<std::uint16_t> slots;  ///< by glyph id: index into `glyphs`, or kNoSlot
  std::vector<UsedGlyph> glyphs;     ///< in order of first use
  std::vector<std::vector<FurtherReading>> further;  ///< [0]: second readings, and so on

  static constexpr std::uint16_t kNoSlot = 0xFFFF;
  [[nodiscard]] bool used() const { return !glyphs.empty(); }
};

/// What the pages use of every face; parallel to `FontSet::faces`. Texts point into the
/// pages, which must outlive it.
struct GlyphPlan {
  std::vector<FaceUse> faces;
};

/// The reading of a glyph use that no font gives; it is told by /ActualText.
inline constexpr std::size_t kNoReading = SIZE_MAX;

/// The characters a placed glyph stands for; empty for the later glyphs of a cluster.
std::u16string_view text_of(const TextItem& item, const PlacedGlyph& glyph);

/// Lists the glyphs and texts of all pages.
GlyphPlan collect_glyphs(const Pages& pages, const FontSet& fonts);

/// Which reading of a slot has a text: 0 the first, 1 that in `further[0]` …, or
/// kNoReading.
std::size_t find_reading(const FaceUse& use, std::uint16_t slot,
                         std::u16string_view text);

}  // namespace jianli
