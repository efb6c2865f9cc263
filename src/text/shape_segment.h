// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/itemize.h"
#include "text/word_shapes.h"

struct hb_buffer_t;

namespace jianli {

/// Shapes one segment with HarfBuzz, or of words that are known, and appends its run and
/// glyphs. `buffer` is used again and again.
void shape_segment(const TextSegment& segment, const FontSet& fonts, hb_buffer_t* buffer,
                   ShapedParagraph& shaped, WordShapes* words = nullptr);

}  // namespace jianli
