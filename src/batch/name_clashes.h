// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "batch/unit.h"

namespace jianli {

/// Two PDFs of a batch that a file system ignoring case would take for one.
struct NameClash {
  std::string first_file, second_file;  ///< the résumés they are of
  std::string first_path, second_path;
  Message hint;  ///< how to mend it
};

/// All PDFs whose name an earlier one has, in the order of the units.
std::vector<NameClash> find_name_clashes(const std::vector<BatchUnit>& units);

/// The jobs among `others` whose names may clash with those of `jobs`: of the same stem.
/// Each part of a batch looks at them, for what two parts write goes to one folder.
std::vector<BatchJob> find_namesakes(const std::vector<BatchJob>& jobs,
                                     const std::vector<BatchJob>& others);

}  // namespace jianli
