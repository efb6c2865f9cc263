// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "base/file_content.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// How the files a document includes are found.
struct IncludeRequest {
  std::string file;  ///< the document's own
  const ReadNamedFile& read;
  std::optional<std::string> folder;  ///< that they must lie in
};

/// Whether all files a document includes could be read and parsed.
enum class Completeness : std::uint8_t { whole, parts_missing };

/// Reads the files that `include:` of a document names and merges their keys into its
/// tree. A file that cannot be read is reported where it is named, a mistake in one at
/// its place there; the others are merged all the same.
Completeness include_files(SyntaxTree& tree, const IncludeRequest& request,
                           Sources& sources, Diagnostics& diagnostics);

}  // namespace jianli
