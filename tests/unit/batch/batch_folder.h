// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// A folder on the disk that goes with the object.
class BatchFolder {
 public:
  BatchFolder() {
    std::string name =
        (std::filesystem::temp_directory_path() / "jianli-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = name;
  }
  ~BatchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  BatchFolder(const BatchFolder&) = delete;
  BatchFolder& operator=(const BatchFolder&) = delete;

  /// Writes a file below it, with the folders it needs; returns its path.
  std::string write(const std::string& name, std::string_view bytes) const {
    const std::filesystem::path file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file.string();
  }
  [[nodiscard]] std::string path(const std::string& name = "") const {
    return name.empty() ? path_.string() : (path_ / name).string();
  }
  /// Paths seen from it, one after the other.
  [[nodiscard]] std::string below(const std::vector<std::string>& paths) const {
    std::string text;
    for (const std::string& path : paths) {
      if (!text.empty()) text += ' ';
      text += std::filesystem::path(path).lexically_relative(path_).string();
    }
    return text;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace jianli
