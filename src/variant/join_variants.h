// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// Puts the variants of a file of its own beside those of its résumé, and returns their
/// names in the file's order. A name that both have is a `duplicate-key`; the résumé's
/// stays.
std::vector<std::string> join_variants(SyntaxTree& resume, SyntaxTree&& variants,
                                       const Sources& sources, Diagnostics& diagnostics);

}  // namespace jianli
