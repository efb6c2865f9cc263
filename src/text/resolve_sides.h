// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "text/shaped_paragraph.h"

namespace jianli {

/// Decides for every UTF-16 unit of a paragraph whether it is set as Western or as
/// Chinese text. Letters decide for themselves; quotes, dashes, ellipses and middle dots,
/// whose code points the two share, are resolved by what they stand beside and enclose.
/// `cjk_language` tells for each unit whether its language is Chinese, Japanese or
/// Korean.
std::vector<Side> resolve_sides(std::u16string_view text,
                                const std::vector<bool>& cjk_language);

/// Whether the side of a character is its own (letters, ideographs, full-width marks) and
/// not taken from its neighbours.
enum class Strength : std::uint8_t { latin, han, neutral };

/// The strength of one character.
Strength strength_of(char32_t character);

/// Whether a sign is part of a word or number that it touches (C++, 20%, .NET, −2.3%).
/// Hyphens and solidi are not: they join Han and Western words alike.
constexpr bool is_word_sign(char32_t character) {
  constexpr std::u32string_view kSigns = U"%‰#$€£¥&+@.−±×≥≤°";
  return kSigns.find(character) != std::u32string_view::npos;
}

}  // namespace jianli
