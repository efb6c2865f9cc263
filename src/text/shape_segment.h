// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/itemize.h"

struct hb_buffer_t;

namespace jianli {

/// Shapes one segment with HarfBuzz and appends its run and glyphs. `buffer` is used
/// again and again.
void shape_segment(const TextSegment& segment, const FontSet& fonts, hb_buffer_t* buffer,
                   ShapedParagraph& shaped);

}  // namespace jianli
