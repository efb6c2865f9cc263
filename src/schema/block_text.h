// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace jianli {

/// What a part of a block text is.
enum class BlockKind : std::uint8_t { paragraph, bullet, number };

/// A part of a block text: bytes `[begin, end)` without the list's marker and without
/// white space at either end. Line breaks inside remain.
struct TextBlock {
  BlockKind kind = BlockKind::paragraph;
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const TextBlock&, const TextBlock&) = default;
};

/// Splits a text into paragraphs, which blank lines separate, and the items of lists,
/// which begin with `- `, `* ` or a number and a dot. A line without a marker continues
/// the item or paragraph above it. Inline markup is not read.
std::vector<TextBlock> read_block_text(std::string_view text);

}  // namespace jianli
