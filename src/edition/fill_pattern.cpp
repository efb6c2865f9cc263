// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/fill_pattern.h"

namespace jianli {

std::string fill_pattern(std::string_view pattern, const Edition&, std::string_view) {
  return std::string(pattern);
}

}  // namespace jianli
