// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "base/length.h"

namespace jianli {

/// The contrast of two colours in thousandths, from 1000 to 21000, rounded down (WCAG
/// 2.1, contrast ratio).
std::int32_t contrast(Color a, Color b);

/// The colour nearest to one, of its hue, that has a contrast to its background; black or
/// white if none has.
Color readable_color(Color color, Color background, std::int32_t least);

}  // namespace jianli
