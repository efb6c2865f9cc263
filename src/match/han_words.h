// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jianli {

/// What a word of Han does in a posting.
enum class HanRole : std::uint8_t {
  plain,    ///< may be a term, or part of one
  generic,  ///< part of terms, none by itself: 模型, 数据
  light,    ///< the same, and taken off the end of a long one: 迁移学习算法
  kind,     ///< the same, and taken off any end: 原型工具
  action,   ///< the same, and taken off the beginning: 分析用户画像
  verb,     ///< the same at both ends: 优化推荐模型, 推荐模型优化
  stop      ///< never part of a term: 负责, 的
};

/// The role of a word in simplified Han.
HanRole role_of_han(std::string_view word);

/// Whether a word stands in the tables, if only because a dictionary of common words
/// would part it: 冷启动.
bool is_known_han(std::string_view word);

/// The longest word of the tables, in characters.
inline constexpr std::size_t kLongestHanWord = 6;

}  // namespace jianli
