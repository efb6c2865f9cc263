// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/hash.h"
#include "compile/compile.h"

namespace jianli {

/// A file that a compilation read, or found absent, and what that gave.
struct RecordedRead {
  enum class By : std::uint8_t { read_file, read_named_file };
  By by = By::read_file;
  std::string path;
  FileBounds bounds;  ///< of a file that the résumé names
  std::string hash;   ///< of the bytes, or of the error; in hexadecimal
};

/// Inputs that write down in `reads` what is read through them. Both must outlive them.
Inputs record_reads(const Inputs& inputs, std::vector<RecordedRead>& reads);

/// Whether reading the same files gives the same again.
bool reads_same(const std::vector<RecordedRead>& reads, const Inputs& inputs);

/// Inputs that read regular files alone, and standard input, `-`, but once to keep it: a
/// batch reads each résumé to plan its outputs and again to make them.
Inputs batch_inputs(Inputs inputs);

}  // namespace jianli
