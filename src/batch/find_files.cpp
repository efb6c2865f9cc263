// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/find_files.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "batch/match_pattern.h"

namespace jianli {
namespace {

namespace fs = std::filesystem;

bool has_ending_of_resume(const fs::path& path) {
  std::string ending = path.extension().string();
  for (char& c : ending) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return ending == ".yaml" || ending == ".yml" || ending == ".json";
}

/// What is in a folder; of one that cannot be read, nothing and a problem.
std::vector<fs::directory_entry> entries_of(const fs::path& folder,
                                            std::vector<Message>& problems) {
  std::vector<fs::directory_entry> entries;
  std::error_code failed;
  fs::directory_iterator next(folder.empty() ? fs::path(".") : folder, failed);
  while (!failed && next != fs::directory_iterator()) {
    entries.push_back(*next);
    next.increment(failed);
  }
  if (failed) {
    problems.push_back(
        say("cannot read the folder `{}`: {}", folder.string(), failed.message()));
  }
  return entries;
}

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

bool is_own_folder(const fs::directory_entry& entry) {
  std::error_code ignored;
  return entry.is_directory(ignored) && !entry.is_symlink(ignored);
}

/// Whether a path is that of a file, or a link to nothing, whose job tells of it. A pipe
/// or a device is none: reading it may never end.
bool is_file(const fs::path& path) {
  std::error_code ignored;
  if (fs::is_regular_file(path, ignored)) return true;
  return fs::is_symlink(path, ignored) && !fs::exists(path, ignored);
}

void search(const fs::path& top, FoundFiles& found) {
  std::vector<fs::path> folders{top};
  while (!folders.empty()) {
    const fs::path folder = std::move(folders.back());
    folders.pop_back();
    for (const fs::directory_entry& entry : entries_of(folder, found.problems)) {
      if (is_hidden(entry.path())) continue;
      // A path without `./` before it, as the user would write it.
      fs::path path = folder == "." ? entry.path().filename() : entry.path();
      if (is_own_folder(entry)) {
        folders.push_back(std::move(path));
      } else if (has_ending_of_resume(path) && is_file(entry.path())) {
        found.paths.push_back(path.string());
      }
    }
  }
}

/// Follows a pattern part by part.
struct PatternSearch {
  std::vector<std::string> parts;
  FoundFiles found;
  /// What was searched already: several `**` come to the same folder many times.
  std::set<std::pair<std::size_t, fs::path>> seen = {};

  void follow(const fs::path& folder, std::size_t part);
  void take(const fs::path& path, std::size_t part);
};

/// Goes on with a path that matches the pattern up to a part.
void PatternSearch::take(const fs::path& path, std::size_t part) {
  std::error_code ignored;
  const bool is_folder = fs::is_directory(path, ignored);
  if (part < parts.size()) {
    if (is_folder) follow(path, part);
  } else if (is_folder) {
    search(path, found);
  } else if (has_ending_of_resume(path) && is_file(path)) {
    found.paths.push_back(path.string());
  }
}

void PatternSearch::follow(const fs::path& folder, std::size_t part) {
  if (!seen.emplace(part, folder).second) return;
  const std::string& pattern = parts[part];
  if (!is_pattern(pattern)) return take(folder / pattern, part + 1);
  const bool any_folders = pattern == "**";
  // `**` stands for no folder, too; at the end, for all that is here.
  if (any_folders && part + 1 < parts.size()) follow(folder, part + 1);
  for (const fs::directory_entry& entry : entries_of(folder, found.problems)) {
    const fs::path name = entry.path().filename();
    if (any_folders) {
      if (is_hidden(name)) continue;
      if (is_own_folder(entry)) follow(folder / name, part);
      std::error_code ignored;
      if (part + 1 == parts.size() && !entry.is_directory(ignored)) {
        take(folder / name, part + 1);
      }
    } else if (matches_pattern(name.string(), pattern)) {
      take(folder / name, part + 1);
    }
  }
}

void sort_once(std::vector<std::string>& paths) {
  std::ranges::sort(paths);
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
}

}  // namespace

FoundFiles find_files(const std::string& folder) {
  FoundFiles found;
  found.base = folder;
  search(folder, found);
  sort_once(found.paths);
  return found;
}

FoundFiles match_files(const std::string& pattern) {
  PatternSearch search{{}, {}};
  fs::path root = pattern.starts_with('/') ? "/" : "";
  for (const fs::path& part : fs::path(pattern).relative_path()) {
    // A slash at the end says no more than the name before it; `**/**` no more than `**`.
    const bool repeats =
        part == "**" && !search.parts.empty() && search.parts.back() == "**";
    if (!part.empty() && !repeats) search.parts.push_back(part.string());
  }
  // The folders before the first sign, of which there is one.
  fs::path base = root;
  for (std::size_t i = 0; i + 1 < search.parts.size() && !is_pattern(search.parts[i]);
       ++i) {
    base /= search.parts[i];
  }
  search.found.base = base.string();
  search.follow(root, 0);
  sort_once(search.found.paths);
  return std::move(search.found);
}

}  // namespace jianli
