// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace jianli {

/// One step of a path: a key, or what stands in brackets.
struct PathStep {
  std::string_view name;
  bool bracket = false;
  std::size_t end = 0;  ///< where it ends in the path
};

/// The steps of a path such as `basics.label` or `work[bytedance].highlights[0]`; nothing
/// if it is not written as one.
std::optional<std::vector<PathStep>> split_path(std::string_view path);

/// The number in a bracket, counted from 0; nothing if it holds an id.
std::optional<std::size_t> read_index(std::string_view text);

}  // namespace jianli
