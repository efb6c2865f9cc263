// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/span.h"

namespace jianli {

/// One résumé of a batch and what is to be made of it.
struct BatchJob {
  std::string file;  ///< path of the résumé, or of a file of variants
  /// What this job asks for itself; where it is empty, what the command line asks for.
  std::vector<std::string> variants, locales, templates;
  bool all_variants = false;
  /// Values that stand in place of the résumé's, as of `--set`; those of the command line
  /// go before them.
  std::vector<std::pair<std::string, std::string>> set;
  std::string name;  ///< stem of the outputs' names; empty: that of the file
  Span span;         ///< where a list names it; unknown if the command line does
};

}  // namespace jianli
