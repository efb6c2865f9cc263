// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_map>

#include "base/message.h"

namespace jianli {

/// Hashes of whole files, kept from one run to the next: a file whose size and times are
/// those of before is not read again. The fonts are 130 MB, whose hashes take 48 ms of
/// processor time, and that of the program 2 ms (measured with the files in memory); to
/// look the times of all up takes 0.2 ms.
struct FileHashes {
  /// By the file's state: its size, the times of its last changes, and its path.
  std::unordered_map<std::string, std::string> known;
  std::string fresh;  ///< lines for those hashed by this run
};

/// Reads what runs before kept in a folder; damaged lines are passed over.
FileHashes read_file_hashes(const std::string& folder);

/// The hash of all bytes of a file, `absent` if it cannot be read.
std::string hash_of_file(const std::string& path, FileHashes& hashes);

/// Keeps in the folder what this run has hashed. The result is the error as a sentence.
Message keep_file_hashes(const std::string& folder, const FileHashes& hashes);

}  // namespace jianli
