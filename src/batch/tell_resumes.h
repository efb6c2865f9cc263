// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// What a file that nobody named is taken for.
struct FileRole {
  /// Whether its top level has `basics`, the `resume` of a file of variants, or an
  /// `include` that may lead to them. A file that cannot be read or parsed counts as one:
  /// its mistakes should be told.
  bool is_resume = true;
  std::vector<std::string> includes;  ///< paths of the parts it is made of
};

/// Tells from a file's bytes what it is. Looks at the keys alone, so that a large folder
/// is searched in no time.
FileRole tell_role(const std::string& path, std::string_view bytes);

/// Files of a search by what they are.
struct SortedFiles {
  std::vector<std::string> resumes;
  std::vector<std::string> others;  ///< such as templates and lists
};

/// Reads files and tells the résumés among them. Parts that another of them includes are
/// in neither list.
SortedFiles tell_resumes(const std::vector<std::string>& paths);

}  // namespace jianli
