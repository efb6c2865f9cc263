// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "text/coverage.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// A stretch of a paragraph that is shaped in one call.
struct TextSegment {
  std::uint32_t text_begin = 0, text_end = 0;
  FaceId face = 0;
  Side side = Side::latin;
  std::uint32_t inline_index =
      0;                     ///< the first inline of the stretch; all have its style
  std::uint32_t script = 0;  ///< ISO 15924 tag as HarfBuzz takes it
  bool replaced = false;     ///< no face has the character; 〓 is set instead
};

/// Cuts a paragraph (text, sides and inline begins already set) into segments of one
/// face, style, language and script. Common characters take their neighbours' script:
/// HarfBuzz joins `——` only in a run whose script is resolved. Reports `missing-glyph`.
std::vector<TextSegment> itemize(const ShapedParagraph& paragraph, const FontSet& fonts,
                                 Coverage& coverage, Diagnostics& diagnostics);

}  // namespace jianli
