// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/message.h"
#include "base/rule.h"

namespace jianli {

/// What reading a file gave: its bytes, or why it could not be read.
struct FileContent {
  std::string bytes;
  Message error;                      ///< empty on success, else a sentence for the user
  Rule rule = Rule::unreadable_file;  ///< what the error is reported as
  Message hint = {};                  ///< how to mend it, or empty
};

/// Where a file that a résumé names may lie, and how large it may be.
struct FileBounds {
  std::optional<std::string> folder;  ///< after symbolic links; nothing: anywhere
  std::size_t most_bytes = 0;
};

/// Reads a file that a résumé names. Only a regular file is one: an error for folders,
/// pipes and devices, and `outside-folder` for what the bounds exclude.
using ReadNamedFile =
    std::function<FileContent(const std::string& path, const FileBounds& bounds)>;

/// The path of a file that is named in another: relative to the folder of that one, which
/// is the current folder for `-`.
std::string path_beside(std::string_view file, std::string_view named);

/// The folder a file lies in, `.` for one in the current folder.
std::string folder_of(std::string_view file);

/// What is wrong with a name that no file can have for its length; empty if nothing is.
Message long_name(std::string_view name);

/// Whether a name is that of no file but of something on the web: `http://…`, `//…`.
bool is_web_address(std::string_view name);

}  // namespace jianli
