// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace jianli {

/// A Han character as it is compared, and the characters of the text it stands for, from
/// the first up to before the last.
struct FoldedHan {
  char32_t value = 0;
  std::size_t first = 0, last = 0;
};

/// Words of Taiwan and Hong Kong, in simplified characters, with those of the mainland.
using RegionalWord = std::pair<std::u32string_view, std::u32string_view>;

/// A run in which words of traditional texts are replaced by what the mainland says:
/// 演算法 → 算法.
std::vector<FoldedHan> replace_regional(const std::vector<FoldedHan>& run);

}  // namespace jianli
