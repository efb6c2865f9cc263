// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "damage.h"

namespace jianli::mutation {

std::span<const Kind> all_kinds() {
  static const std::vector<Kind> all = [] {
    std::vector<Kind> kinds;
    for (const auto& part : {key_kinds(), value_kinds(), check_kinds(), line_kinds()}) {
      kinds.insert(kinds.end(), part.begin(), part.end());
    }
    return kinds;
  }();
  return all;
}

}  // namespace jianli::mutation
