// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/hexadecimal.h"

#include <fmt/format.h>

namespace jianli {

std::string hexadecimal(const Hash& hash) {
  return fmt::format("{:016x}{:016x}", hash[0], hash[1]);
}

}  // namespace jianli
