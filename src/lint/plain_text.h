// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// Stands in a plain text for what is no writing: code, formulas, web addresses.
inline constexpr char32_t kNoWriting = 0xFFFC;

/// A part of a text as its reader sees it, without markup; line breaks are spaces.
struct PlainText {
  std::u32string characters;
  std::vector<std::uint32_t> begins;  ///< offset of each character in the whole text
  std::vector<std::uint32_t> ends;    ///< offset behind it

  /// The character `steps` places from one, over spaces; 0 beyond the ends.
  [[nodiscard]] char32_t before(std::size_t index) const;
  [[nodiscard]] char32_t after(std::size_t index) const;
};

/// The part of a text that begins at byte `offset` of it, its inline markup read.
PlainText read_plain_text(std::string_view part, std::size_t offset);

}  // namespace jianli
