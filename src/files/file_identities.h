// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace jianli {

/// For each path a text that it shares with those that lead to the same file of the disk,
/// by links to files or folders; also where the file, or the folder, is yet to be made.
std::vector<std::string> file_identities(const std::vector<std::string>& paths);

}  // namespace jianli
