// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace jianli {

/// The character that ends before byte `offset`; 0 at the start.
char32_t character_before(std::string_view text, std::size_t offset);

/// The character that begins at byte `offset`; 0 at the end.
char32_t character_at(std::string_view text, std::size_t offset);

}  // namespace jianli
