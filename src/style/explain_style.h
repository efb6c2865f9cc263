// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "style/style.h"

namespace jianli {

/// Every value of a style as a template would set it, each with a comment that tells
/// where it was set. `path` chooses the values at and below a key, `sections.kinds.work`;
/// empty: all. Without such a key the result is empty.
std::string explain_style(const Style& style, const Sources& sources,
                          std::string_view path);

/// Every path `explain_style` knows: those of values and of the mappings they stand in.
std::vector<std::string> style_paths(const Style& style, const Sources& sources);

}  // namespace jianli
