// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/font_set.h"

struct hb_buffer_t;

namespace jianli {

/// Spells `‼⁇⁈⁉` in a buffer that is not shaped yet as the two marks each stands for, in
/// one cluster, if the face has them. Faces draw the double marks in widths between 0.6
/// and 1 em, while two marks are one em together (GB/T 15834 5.1.2); room beside a
/// narrower glyph would be read as a space by those who extract the text of the file.
void spell_double_marks(hb_buffer_t* buffer, const Face& face);

}  // namespace jianli
