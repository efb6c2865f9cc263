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

}  // namespace jianli
