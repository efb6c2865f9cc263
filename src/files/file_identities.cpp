// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "files/file_identities.h"

#include <sys/stat.h>

#include <filesystem>
#include <map>

#include "files/files.h"

namespace jianli {
namespace {

namespace fs = std::filesystem;

/// Names files; folders are looked up once.
struct FileNamer {
  std::map<fs::path, std::string> folders = {};

  /// A folder without links; what is absent of it is taken as it is written.
  const std::string& folder(const fs::path& path) {
    const auto [known, fresh] = folders.try_emplace(path);
    if (!fresh) return known->second;
    std::error_code failed;
    const fs::path absolute = fs::absolute(path.empty() ? "." : path, failed);
    fs::path whole = fs::weakly_canonical(absolute, failed);
    if (failed) whole = absolute;
    // Of `folder/.` that is absent a slash is left at the end.
    return known->second = (whole.has_filename() ? whole : whole.parent_path()).string();
  }

  std::string identity(const std::string& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) == 0) {
      // No path begins with this.
      return "file " + std::to_string(status.st_dev) + ' ' +
             std::to_string(status.st_ino);
    }
    const fs::path target = link_target(path);
    return folder(target.parent_path()) + '/' + target.filename().string();
  }
};

}  // namespace

std::vector<std::string> file_identities(const std::vector<std::string>& paths) {
  FileNamer namer;
  std::vector<std::string> identities;
  identities.reserve(paths.size());
  for (const std::string& path : paths) identities.push_back(namer.identity(path));
  return identities;
}

}  // namespace jianli
