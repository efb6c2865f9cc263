// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace jianli {

/// The share of a Western mark's width, in thousandths, that stands outside a line which
/// starts with it; 0 for all other characters.
std::int64_t protrusion_at_start(char32_t character);

/// The same for a line that ends with it.
std::int64_t protrusion_at_end(char32_t character);

}  // namespace jianli
