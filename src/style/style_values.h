// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "style/style.h"

namespace jianli {

/// A value of a style as a template would say it.
struct StyleValue {
  std::string path;                ///< `tokens.sizes.body`
  std::string text;                ///< as YAML in one line: `[10.5pt, 9pt]`
  std::vector<std::string> items;  ///< of a list of blocks, parts or sections, one by one
  Span origin;
};

/// All values of a style in the order of the tables of keys. Lengths are as they were
/// written.
std::vector<StyleValue> style_values(const Style& style, const Sources& sources);

/// Where a value was set: `me.yaml:7`, `template:classic`; `nowhere` without a place.
std::string place_name(Span origin, const Sources& sources);

}  // namespace jianli
