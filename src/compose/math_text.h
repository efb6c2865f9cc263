// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// TeX math in a line of text as Unicode: `O(N \cdot \log N)` → `O(N · log N)`, `10^{-3}`
/// → `10⁻³`. What has no such form stays as it is written.
std::string math_text(std::string_view tex);

}  // namespace jianli
