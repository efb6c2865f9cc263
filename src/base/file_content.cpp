// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/file_content.h"

#include <filesystem>

namespace jianli {

std::string path_beside(std::string_view file, std::string_view named) {
  return (std::filesystem::path(file).parent_path() / named).string();
}

std::string folder_of(std::string_view file) {
  const std::string folder = std::filesystem::path(file).parent_path().string();
  return folder.empty() ? "." : folder;
}

Message long_name(std::string_view name) {
  constexpr std::size_t kLongest = 4096;  // PATH_MAX of Linux
  if (name.size() <= kLongest) return {};
  return say("no file has a name of {} bytes", name.size());
}

bool is_web_address(std::string_view name) {
  // RFC 3986 §3.1 and §4.2: a scheme of two letters at least, or none.
  std::size_t i = 0;
  while (i < name.size() &&
         ((name[i] >= 'a' && name[i] <= 'z') || (name[i] >= 'A' && name[i] <= 'Z'))) {
    ++i;
  }
  return (i == 0 || i > 1) && name.substr(i).starts_with(i == 0 ? "//" : "://");
}

}  // namespace jianli
