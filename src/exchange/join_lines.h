// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// A text whose paragraphs and items of lists stand on one line each: other line breaks
/// become a space, or nothing between Chinese characters.
std::string join_lines(std::string_view text);

}  // namespace jianli
