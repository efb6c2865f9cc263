// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "base/length.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// What a paragraph is made of for breaking: ink that stays together (or the room of an
/// icon or an indent, a box without glyphs), space that can give or take and vanishes at
/// a line's edge, as a separator does with its marks, and places where a line may end
/// without a space.
enum class LineItemKind : std::uint8_t { box, glue, penalty };

/// The order in which glue stretches (CLREQ, procedures for inter-character spacing
/// expansion): all glue of one step is used up before the next step is touched. The
/// reserve is what word spaces and gaps take only when nothing else gives.
enum class GlueStep : std::uint8_t { word_space, han_latin_gap, inter_han, reserve };
inline constexpr std::size_t kGlueSteps = 4;

/// The order in which glue shrinks (CLREQ, procedures for inter-character spacing
/// reduction, steps 2 to 7; step 1, the mark at the line's end, is a box's trim).
enum class ShrinkStep : std::uint8_t {
  word_space,
  interpunct,
  bracket,
  comma,
  han_latin_gap,
  final_stop
};
inline constexpr std::size_t kShrinkSteps = 6;

/// Whose room glue is, for what is drawn along the text: its own, the blank of the mark
/// before it or of the mark behind it.
enum class GlueRoom : std::uint8_t { own, mark_before, mark_behind };

/// One item. Lines may end at glue and penalties, as `ending` says; of several in a row
/// the most permissive counts.
struct LineItem {
  LineItemKind kind = LineItemKind::box;
  GlueStep step = GlueStep::word_space;
  ShrinkStep shrink_step = ShrinkStep::word_space;
  GlueRoom room = GlueRoom::own;
  BreakKind ending = BreakKind::forbidden;
  /// Glue: the space it sets, if one was typed, or the mark of a separator.
  std::uint32_t glyph_begin = 0, glyph_end = 0;
  Length width, stretch, shrink;
  Length reserve;               ///< further stretch, used when all steps are used up
  Length trim_start, trim_end;  ///< box: blank it loses at the start or end of a line
  Length hang;                  ///< box: what may stand outside the end of a filled line
  Length hyphen;                ///< of `BreakKind::hyphen`: room it takes at a line's end
  std::uint32_t letters = 0;    ///< box: characters in it that are no marks
  int penalty = 0;              ///< added to that of the kind of break
};

/// What a paragraph is mostly written in; decides how its spaces give and take.
enum class Texture : std::uint8_t { western, han };

/// The texture of a paragraph, formulas left out.
Texture texture_of(const ShapedParagraph& paragraph);

/// The item list of a paragraph at its present sizes; ends with a mandatory break.
/// `breaks` are those of the paragraph, or those with hyphens added.
std::vector<LineItem> make_line_items(const ShapedParagraph& paragraph,
                                      const FontSet& fonts,
                                      const std::vector<BreakKind>& breaks);

/// The same without hyphens.
std::vector<LineItem> make_line_items(const ShapedParagraph& paragraph,
                                      const FontSet& fonts);

}  // namespace jianli
