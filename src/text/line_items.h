// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "base/length.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// What a paragraph is made of for breaking: ink that stays together, space that can give
/// or take and vanishes at a line's edge, and places where a line may end without a
/// space.
enum class LineItemKind : std::uint8_t { box, glue, penalty };

/// The order in which glue gives and takes (CLREQ, procedures of line adjustment): all
/// glue of one step is used up before the next step is touched.
enum class GlueStep : std::uint8_t { word_space, han_latin_gap, inter_han, reserve };
inline constexpr std::size_t kGlueSteps = 4;

/// A break costs between `kForcedBreak` (always) and `kForbiddenBreak` (never).
inline constexpr int kForbiddenBreak = 10000;
inline constexpr int kForcedBreak = -10000;

/// One item. Glue may be broken at, too, unless its penalty forbids it.
struct LineItem {
  LineItemKind kind = LineItemKind::box;
  GlueStep step = GlueStep::word_space;
  std::uint32_t glyph_begin = 0,
                glyph_end = 0;  ///< glue: the space it sets, if one was typed
  Length width, stretch, shrink;
  Length reserve;               ///< further stretch, used when all steps are used up
  Length trim_start, trim_end;  ///< box: blank it loses at the start or end of a line
  std::uint32_t letters = 0;    ///< box: characters in it that are no full-width marks
  int penalty = 0;
};

/// A glyph's advance at its run's size.
Length glyph_advance(const ShapedParagraph& paragraph, const GlyphRun& run,
                     const Glyph& glyph, const FontSet& fonts);

/// The item list of a paragraph at its present sizes; ends with a forced penalty.
std::vector<LineItem> make_line_items(const ShapedParagraph& paragraph,
                                      const FontSet& fonts);

}  // namespace jianli
