// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "text/shaped_paragraph.h"

namespace jianli {

/// Where the system keeps hyphenation patterns.
inline constexpr const char* kSystemPatterns = "/usr/share/hyphen";

/// Hyphenation patterns by language, read when a word of the language first needs them.
/// One a thread.
class Hyphenator {
 public:
  /// `folders` are searched for the patterns of a language before the system's.
  explicit Hyphenator(std::vector<std::filesystem::path> folders);
  ~Hyphenator();
  Hyphenator(const Hyphenator&) = delete;
  Hyphenator& operator=(const Hyphenator&) = delete;

  /// Adds `BreakKind::hyphen` at the hyphenation points of a paragraph's Western words to
  /// `breaks`, which runs parallel to `ShapedParagraph::breaks`; none inside a cluster,
  /// or in a language without patterns.
  void add_hyphens(const ShapedParagraph& paragraph, std::vector<BreakKind>& breaks);

 private:
  struct Patterns;
  std::unique_ptr<Patterns> patterns_;
};

}  // namespace jianli
