// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace jianli {

/// The folder for the PDFs of a file that a search found, below that of the batch: the
/// folders between the one the search began in and the file, with safe names. It depends
/// on no other file: parts of a batch and later runs find the same one.
std::string output_folder(const std::string& file, const std::string& base);

}  // namespace jianli
