// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/shaped_paragraph.h"

namespace jianli {

/// Whether a mark is set on a full em of which about half is blank and can be trimmed:
/// stops, brackets and quotes, as against dashes, ellipses and interpuncts.
bool is_trimmable(char32_t mark);

/// The blank of a mark's glyph on either side, in font units: what the face's half-width
/// form (`halt`) leaves out. Both are zero if the face has no such form.
struct MarkBlank {
  int left = 0, right = 0;
};
/// The blank of one mark in one face, as the language shapes it.
MarkBlank measure_blank(const Face& face, char32_t mark, const std::string& language);

/// Closes the gaps between adjacent marks, whatever runs they stand in: an opening mark
/// loses the blank before it behind any other mark, a closing mark the blank behind it
/// before another closing one (CLREQ, adjustment of adjacent punctuation marks). Sides
/// are told by the blanks measured, so centred marks of other regions keep theirs.
void trim_adjacent_marks(ShapedParagraph& paragraph);

}  // namespace jianli
