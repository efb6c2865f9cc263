// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// A character of a string in a named character set.
struct CharsetCharacter {
  std::uint32_t code = 0;
  std::uint32_t length = 1;  ///< in bytes
  std::string text;          ///< UTF-8; empty: not of the set
};

/// The character set whose bytes the codes of a predefined CMap are (`GBK-EUC-H`), by
/// the name ICU has for it; empty: they are of another kind.
std::string_view charset_of_cmap(std::string_view name);

/// Cuts a string into the characters of such a set.
std::vector<CharsetCharacter> read_charset(std::string_view bytes,
                                           std::string_view charset);

}  // namespace jianli
