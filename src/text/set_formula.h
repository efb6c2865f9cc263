// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/coverage.h"
#include "text/math_metrics.h"
#include "text/shaped_paragraph.h"

struct hb_buffer_t;

namespace jianli {

/// What formulas are set with.
struct FormulaTools {
  const FontSet& fonts;
  Coverage& coverage;
  hb_buffer_t* buffer;  ///< for words in formulas
  Diagnostics& diagnostics;
};

/// Sets the formula of a math inline behind what the paragraph holds so far: its runs and
/// glyphs, a `Formula`, and where lines may end inside, which the paragraph's breaks
/// still forbid. Without a face that can set formulas, `missing-font` is reported and
/// nothing is set.
void set_formula(std::uint32_t inline_index, const FormulaTools& tools, MathFace* face,
                 ShapedParagraph& shaped);

}  // namespace jianli
