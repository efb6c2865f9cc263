// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "base/length.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// Glyphs that belong together, with what decides about the space around them.
struct Cluster {
  const GlyphRun* run = nullptr;
  const Mark* mark = nullptr;        ///< if it is a full-width mark
  const Formula* formula = nullptr;  ///< it is part of
  std::uint32_t glyph_begin = 0, glyph_end = 0;
  std::uint32_t text_begin = 0, text_end = 0;
  char32_t first = 0, last = 0;
  Length width;
  Length size;  ///< of the run's type
  Length trim_start, trim_end, hang;
  Length shrink_before, shrink_after;
};

/// A glyph's advance at its run's size. A soft hyphen takes no room.
Length glyph_advance(const ShapedParagraph& paragraph, const GlyphRun& run,
                     const Glyph& glyph, const FontSet& fonts);

/// A length in a run's font units at the run's size.
Length run_length(const ShapedParagraph& paragraph, const GlyphRun& run,
                  std::int64_t units, const FontSet& fonts);

/// Cuts the glyphs of a paragraph into clusters, in order.
std::vector<Cluster> find_clusters(const ShapedParagraph& paragraph,
                                   const FontSet& fonts);

}  // namespace jianli
