// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace jianli {

/// Length of the multipliers and the measure word that `text` begins with (`万元`, `亿`,
/// `个月`), in UTF-16 units; 0 if there is none.
std::size_t measure_length(std::u16string_view text);

/// Whether a Western word is the symbol of a unit: `MB`, `km/h`, `QPS`.
bool is_unit_symbol(std::u16string_view word);

}  // namespace jianli
