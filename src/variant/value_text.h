// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "syntax/syntax_tree.h"

namespace jianli {

/// A value on one line, as YAML writes it in brackets: `{zh: 算法, en: [a, b]}`. Equal
/// values have equal texts, however they were written.
std::string value_text(const SyntaxTree& tree, NodeId id);

/// How far into mappings `flat_values` looks.
enum class Depth : std::uint8_t { one_level, all };

/// The values below a mapping by their paths, `fit.pages` and `1`, in file order; a list
/// is one value.
std::vector<std::pair<std::string, std::string>> flat_values(const SyntaxTree& tree,
                                                             const Node& mapping,
                                                             Depth depth);

}  // namespace jianli
