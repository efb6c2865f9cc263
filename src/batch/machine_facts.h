// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/hash.h"
#include "batch/file_hashes.h"
#include "compile/compile.h"

namespace jianli {

/// A fingerprint of what the bytes of PDFs depend on beside the inputs of a job: the
/// program, its libraries, the fonts, the hyphenation patterns, the date. `versions` is
/// what `--version --json` tells, `program` the path of the executable; `hashes` are
/// those of files that need not be read again.
Hash machine_facts(const Inputs& inputs, const std::string& versions,
                   const std::string& program, FileHashes& hashes);

}  // namespace jianli
