// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "batch/unit.h"

namespace jianli {

/// What two PDFs of a batch have in common that each should have alone.
enum class SharedPlace : std::uint8_t {
  name,  ///< a file system ignoring case would take their names for one
  file   ///< links lead both to one file of the disk
};

/// Two PDFs of a batch of which the second would replace the first.
struct NameClash {
  SharedPlace shared = SharedPlace::name;
  std::string first_file, second_file;  ///< the résumés they are of
  std::string first_path, second_path;
  Message hint;  ///< how to mend it
};

/// All PDFs whose name an earlier one has, in the order of the units.
std::vector<NameClash> find_name_clashes(const std::vector<BatchUnit>& units);

/// All PDFs that would be written to the file of an earlier one, whose name is another.
std::vector<NameClash> find_file_clashes(const std::vector<BatchUnit>& units);

}  // namespace jianli
