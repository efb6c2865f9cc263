// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compile/compile.h"

namespace jianli {

/// A résumé as one tree: with what it includes, with the values of `--set` and, if it was
/// a file of variants that was read, with those beside the résumé's own.
struct DocumentTree {
  SyntaxTree tree;
  std::string path;  ///< of the résumé itself: files named in it are beside that
  /// Of a file of variants: their names, in its order.
  std::optional<std::vector<std::string>> own_variants;
};

/// Reads and parses a résumé, or a file of variants with the résumé it names; nothing if
/// there is no tree to look at.
std::optional<DocumentTree> read_document(const std::string& path, const Inputs& inputs,
                                          const Options& options, Sources& sources,
                                          Diagnostics& diagnostics);

/// The folder that files named in a résumé must lie in; nothing: anywhere.
std::optional<std::string> bounds(const std::string& path, const Options& options);

}  // namespace jianli
