// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/value_path.h"

#include <algorithm>
#include <charconv>

#include "syntax/limits.h"

namespace jianli {

std::optional<std::vector<PathStep>> split_path(std::string_view path) {
  std::vector<PathStep> steps;
  std::size_t i = 0;
  while (i < path.size()) {
    const bool bracket = path[i] == '[';
    if (bracket && steps.empty()) return std::nullopt;
    std::size_t begin = i;
    std::size_t end = 0;
    if (bracket) {
      ++begin;
      end = path.find(']', begin);
      if (end == std::string_view::npos) return std::nullopt;
      i = end + 1;
    } else {
      if (!steps.empty()) {
        if (path[i] != '.') return std::nullopt;
        ++begin;
      }
      end = std::min(path.find_first_of(".[]", begin), path.size());
      i = end;
    }
    if (begin == end) return std::nullopt;
    steps.push_back({path.substr(begin, end - begin), bracket, i});
  }
  if (steps.empty() || steps.size() > kMaxDepth) return std::nullopt;
  return steps;
}

std::optional<std::size_t> read_index(std::string_view text) {
  std::size_t index = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), index);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return index;
}

}  // namespace jianli
