// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/message.h"

namespace jianli {

/// Files that were searched for, and what could not be searched.
struct FoundFiles {
  std::string base;                ///< the folder the search began in; empty: this one
  std::vector<std::string> paths;  ///< sorted, each once
  std::vector<Message> problems;
};

/// The files of a folder, and of those below it, whose names end as a résumé's do:
/// `.yaml`, `.yml` or `.json`. Hidden files and folders are left out, and so are symbolic
/// links to folders: whoever follows them may never end.
FoundFiles find_files(const std::string& folder);

/// The files that match a pattern, such as `people/*/cv-?.yaml`; `**` is any number of
/// folders. Of files whose names do not end as a résumé's do, none is found; of a folder
/// that matches, all are that `find_files` finds.
FoundFiles match_files(const std::string& pattern);

}  // namespace jianli
