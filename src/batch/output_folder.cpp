// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/output_folder.h"

#include <filesystem>

#include "files/output_name.h"

namespace jianli {

std::string output_folder(const std::string& file, const std::string& base) {
  const std::filesystem::path folder = std::filesystem::path(file).parent_path();
  const std::filesystem::path below = folder.lexically_normal().lexically_relative(
      std::filesystem::path(base).lexically_normal());
  std::string safe;
  for (const std::filesystem::path& part : below) {
    // A pattern may lead up again, as `a*/../../b`: nothing goes beside the target.
    if (part.empty() || part == "." || part == "..") continue;
    if (!safe.empty()) safe += '/';
    safe += safe_folder_name(part.string());
  }
  return safe;
}

}  // namespace jianli
