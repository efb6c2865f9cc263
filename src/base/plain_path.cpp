// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/plain_path.h"

#include <filesystem>

namespace jianli {

std::string plain_path(std::string_view path) {
  return std::filesystem::path(path).lexically_normal().string();
}

}  // namespace jianli
