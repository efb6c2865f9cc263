// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "base/span.h"
#include "edition/edition.h"

namespace jianli {

/// One résumé of a batch and what is to be made of it.
struct BatchJob {
  std::string file;  ///< path of the résumé, or of a file of variants
  /// What this job asks for itself; where it is empty, what the command line asks for.
  std::vector<std::string> variants, locales, templates;
  bool all_variants = false;
  DocumentKind kind = DocumentKind::resume;
  /// Values that stand in place of the résumé's, as of `--set`, and of those that the
  /// command line sets.
  std::vector<std::pair<std::string, std::string>> set;
  std::string name;    ///< stem of the outputs' names; empty: that of the file
  std::string folder;  ///< of its outputs below that of the batch; empty: that itself
  Span span;           ///< where a list names it; unknown if the command line does
  std::string place;   ///< that place for people, `class.csv:3`; empty if unknown
  /// What is wrong with it as a list writes it, in the sources of the list. Such a job is
  /// not to be compiled: it has failed, and counts as one that did.
  std::vector<Diagnostic> mistakes;
  std::size_t number = 0;  ///< its place among the jobs of all parts, from 1
};

}  // namespace jianli
