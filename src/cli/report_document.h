// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/message.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// What was found in one file of a run.
struct FileReport {
  std::string path;  ///< as the command line gives it
  bool valid = false;
  std::vector<Diagnostic> findings;  ///< in the order of their places
  Sources sources;
  std::optional<SyntaxTree> tree = std::nullopt;  ///< for the JSON pointers of findings
};

/// The findings of a run as JSON: `{version, files: [{path, valid, findings}]}`. Lines
/// and columns count from 1, columns in characters; offsets count the bytes of the text
/// in UTF-8 without byte order mark. The README describes the members.
std::string json_report(const std::vector<FileReport>& files, const Catalog& catalog);

/// Findings as one JSON array on one line, each as in `json_report`.
std::string json_findings(const std::vector<Diagnostic>& findings, const Sources& sources,
                          const std::optional<SyntaxTree>& tree, const Catalog& catalog);

/// The findings of a run in the Static Analysis Results Interchange Format 2.1.0 (OASIS),
/// columns in characters, fixes as replacements.
std::string sarif_report(const std::vector<FileReport>& files, const Catalog& catalog);

/// A path as the URI reference of RFC 3986: relative, or `file://` with an absolute path.
std::string uri_of(std::string_view path);

/// The name a severity has in both formats: `error`, `warning`, `note`.
std::string_view level_of(Severity severity);

/// A text with U+FFFD in place of the bytes that are not UTF-8, such as those of a path.
std::string valid_utf8(std::string_view text);

}  // namespace jianli
