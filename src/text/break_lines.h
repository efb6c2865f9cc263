// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "base/length.h"
#include "text/hyphenate.h"
#include "text/line_items.h"

namespace jianli {

/// How the lines of a paragraph are filled.
enum class LineFill : std::uint8_t { ragged, justified };

/// Items `[begin, end)` make a line; it starts and ends with a box. The item at `end` is
/// the glue or penalty the line was broken at.
struct LineBreak {
  std::uint32_t begin = 0, end = 0;
  bool last = false;  ///< ends the paragraph or stands before a forced break
};

/// The breaks of least total cost over the whole paragraph (Knuth and Plass, “Breaking
/// paragraphs into lines”, 1981). A line wider than the measure is made only where a
/// single unbreakable box is. Time and memory are linear in the items for any measure.
std::vector<LineBreak> break_lines(const std::vector<LineItem>& items, Length measure,
                                   Length em, LineFill fill);

/// A line with every advance decided.
struct SetLine {
  std::uint32_t glyph_begin = 0, glyph_end = 0;  ///< into `ShapedParagraph::glyphs`
  Length width;                                  ///< sum of the advances
  Length start_trim;  ///< blank cut off before the first glyph, which moves left by it
  bool overfull = false;    ///< wider than the measure
  bool hyphenated = false;  ///< a hyphen stands behind the last glyph
  FaceId hyphen_face = 0;
  std::uint32_t hyphen_glyph = 0;
  Length hyphen_advance;  ///< part of `width`
};

/// The lines of a paragraph; `advances` and `spaces` run parallel to its glyphs.
struct SetParagraph {
  std::vector<SetLine> lines;
  std::vector<Length> advances;
  std::vector<Length> spaces;  ///< the part of an advance that is room behind the glyph
};

/// Breaks a shaped paragraph at its present sizes and gives each glyph its advance.
/// Justified lines are exactly as wide as the measure, unless that would take more
/// stretch than allowed: such a line is left short. Words are hyphenated only where the
/// lines without hyphens are bad; `hyphenator` may be null.
SetParagraph set_paragraph(const ShapedParagraph& paragraph, Length measure,
                           LineFill fill, const FontSet& fonts, Hyphenator* hyphenator);

}  // namespace jianli
