// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "schema/resume.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// The raw text of a version, with a line break put back wherever YAML folded one into a
/// space between two CJK characters, so that it can be dropped later. Byte for byte as
/// long as `version.text`.
std::string unfold_lines(const TextVersion& version, const SyntaxTree& tree,
                         const Sources& sources);

}  // namespace jianli
