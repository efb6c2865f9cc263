// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace jianli {

/// Hands on the words of a list that blanks part, in its order.
template <typename Take>
void for_each_word(std::string_view list, Take take) {
  while (!list.empty()) {
    const std::size_t end = list.find(' ');
    if (end != 0) take(list.substr(0, end));
    list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
  }
}

}  // namespace jianli
