// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/file_content.h"
#include "syntax/limits.h"

namespace jianli {

/// The largest input read, in bytes: a thousand times a long résumé.
inline constexpr std::size_t kLargestInput = kMaxFileBytes;

/// Reads a file, or standard input for `-`. The error is a whole sentence for the user:
/// no such file, no permission, a folder, more than `kLargestInput` bytes.
FileContent read_input(const std::string& path);

/// The same with another limit, for files that are no résumés.
FileContent read_large_input(const std::string& path, std::size_t most_bytes);

/// The same of a regular file alone: a pipe or a device may never end.
FileContent read_regular_input(const std::string& path);

/// Reads a regular file that a résumé names. Where the bounds name a folder, the file
/// must lie in it after symbolic links are followed: else the error is `outside-folder`.
FileContent read_named_file(const std::string& path, const FileBounds& bounds);

/// Whether an existing file may be replaced without being asked to.
enum class Overwrite : std::uint8_t { own_pdf_only, never, always };

/// Why a file must not be written: the sentence that says so, or empty if it may.
/// `own_pdf_only` lets a PDF pass whose /Producer is Jianli, and an empty file.
Message refusal(const std::string& path, Overwrite overwrite);

/// When a written file is on the disk itself, where a loss of power leaves it.
enum class Durability : std::uint8_t {
  at_once,
  later  ///< when the system gets to it, at the latest by `sync_folder`
};

/// Writes a file so that it appears whole or not at all: a temporary file in the same
/// folder, fsync, rename. SIGINT and SIGTERM wait meanwhile. Missing folders are made;
/// `-` is standard output; devices and pipes are written as they are. The result is the
/// error as a sentence, empty on success.
Message write_output(const std::string& path, std::string_view bytes,
                     Durability durability = Durability::at_once);

/// The sentence that says why a file cannot be written, by the number of the system's
/// error.
Message cannot_write(const std::string& path, int error);

/// Where a path leads if it is a symbolic link, dangling or not: renaming onto the link
/// would cut it.
std::filesystem::path link_target(std::filesystem::path path);

/// Waits until everything written to the file system of a folder is on the disk. The
/// result is the error as a sentence.
Message sync_folder(const std::string& folder);

/// Removes the temporary files that killed processes left in a folder; those of running
/// ones stay.
void remove_strays(const std::string& folder);

/// Whether the bytes of a file are a PDF whose /Producer is Jianli.
bool is_own_pdf(std::string_view bytes);

/// Whether a path names an existing folder.
bool is_folder(const std::string& path);

}  // namespace jianli
