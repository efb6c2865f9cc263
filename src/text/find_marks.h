// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/measure_mark.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// Gives the punctuation of a shaped paragraph the width its profile
/// (`Typography::punctuation`) wants and notes the full-width marks with the blank they
/// still have. Gaps between adjacent marks are closed whatever runs they stand in: an
/// opening mark loses the blank before it behind any other mark, a closing mark the blank
/// behind it before another that does not open (CLREQ, adjustment of adjacent punctuation
/// marks). Sides are told by the blanks measured, so centred marks of other regions are
/// never cut on one side.
void find_marks(ShapedParagraph& shaped, const FontSet& fonts, MarkBlanks& blanks);

}  // namespace jianli
