// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "base/length.h"
#include "text/hyphenate.h"
#include "text/line_cost.h"
#include "text/line_items.h"

namespace jianli {

/// Items `[begin, end)` make a line; it starts and ends with a box, and is empty between
/// two forced breaks.
struct LineBreak {
  std::uint32_t begin = 0, end = 0;
  bool last = false;         ///< ends the paragraph or stands before a forced break
  bool hyphenated = false;   ///< a hyphen is added
  Length hyphen;             ///< its room
  std::int64_t badness = 0;  ///< as `badness_of`
  Length beyond;             ///< width beyond the measure with all glue shrunk
};

/// The breaks of least cost over the whole paragraph (Knuth and Plass, “Breaking
/// paragraphs into lines”, 1981), with costs as in line_cost.h: no other set of breaks is
/// cheaper. Time and memory are linear in the items, and a line of the widest page holds
/// few enough not to matter.
std::vector<LineBreak> break_lines(const std::vector<LineItem>& items,
                                   const LineRules& rules);

/// A line with every advance decided.
struct SetLine {
  std::uint32_t glyph_begin = 0, glyph_end = 0;  ///< into `ShapedParagraph::glyphs`
  Length width;                                  ///< sum of the advances and the indent
  Length indent;      ///< room before the first glyph: of an icon, of a first line
  Length start_trim;  ///< blank cut off before the first glyph, which moves left by it
  /// Wider than the measure, or the end of it is inside a word that is.
  bool overfull = false;
  bool hyphenated = false;  ///< a hyphen stands behind the last glyph
  FaceId hyphen_face = 0;
  std::uint32_t hyphen_glyph = 0;
  Length hyphen_advance;  ///< part of `width`
};

/// The lines of a paragraph; `advances` and `spaces` run parallel to its glyphs.
struct SetParagraph {
  std::vector<SetLine> lines;
  std::vector<Length> advances;
  /// The part of an advance that is room behind the glyph and no blank of its own;
  /// negative where a mark behind it gives up the blank before it.
  std::vector<Length> spaces;
};

/// What becomes of a word that is wider than the measure.
enum class WideWord : std::uint8_t { sticks_out, is_torn };

/// Breaks a shaped paragraph at its present sizes and gives each glyph its advance.
/// Justified lines are exactly as wide as the measure, unless that would take more
/// stretch than allowed: such a line is left short. Words are hyphenated only where the
/// lines without hyphens are bad; `hyphenator` may be null.
SetParagraph set_paragraph(const ShapedParagraph& paragraph, Length measure,
                           LineFill fill, const FontSet& fonts, Hyphenator* hyphenator,
                           WideWord wide_word = WideWord::sticks_out);

}  // namespace jianli
