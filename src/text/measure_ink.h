// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "text/font_set.h"

namespace jianli {

/// How far a glyph's ink reaches below the baseline, in font units; 0 if it does not.
int ink_depth(const Face& face, std::uint32_t glyph);

/// How far the middle of a glyph's ink stands above the baseline, in font units.
int ink_centre(const Face& face, std::uint32_t glyph);

}  // namespace jianli
