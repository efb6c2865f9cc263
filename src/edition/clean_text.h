// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "schema/rich_text.h"

namespace jianli {

/// What becomes of the line breaks of a text: one paragraph, or lines of their own
/// (U+2028).
enum class LineBreaks : std::uint8_t { join, keep };

/// Makes the runs of a text final: compatibility characters folded, Unicode Normalization
/// Form C, white space at both ends gone, tabs as spaces, and every line break with the
/// white space around it a single space, nothing between two CJK characters or marks, or
/// U+2028 if it is to be kept. Runs that come out empty are dropped.
void clean_text(RichText& text, LineBreaks line_breaks = LineBreaks::join);

}  // namespace jianli
