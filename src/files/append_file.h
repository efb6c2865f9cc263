// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/message.h"

namespace jianli {

/// A file that grows line by line. Each line is one write to its end: several processes
/// may append to one file, and a killed one leaves at most its last line torn.
class AppendFile {
 public:
  /// Whether what the file holds stays.
  enum class Start : std::uint8_t { emptied, kept };

  AppendFile() = default;
  ~AppendFile();
  AppendFile(const AppendFile&) = delete;
  AppendFile& operator=(const AppendFile&) = delete;

  /// Opens or makes the file, and the folders it lies in; what is open already
  /// (`is_open_already`) is never emptied. The result is the error as a sentence, empty
  /// on success.
  Message open(const std::string& path, Start start);
  /// Appends a line, which brings its line break; of a file that is not open, nothing.
  /// Several threads may append at once.
  Message append(std::string_view line) const;

 private:
  std::string path_;
  int descriptor_ = -1;
};

/// Whether a path leads to what this process was given open: to the file or pipe that
/// standard output or standard error is, or by a name such as `/dev/fd/3`. What stands
/// there is not for us to judge or to empty.
bool is_open_already(const std::string& path);

}  // namespace jianli
