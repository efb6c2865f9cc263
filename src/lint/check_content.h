// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"
#include "schema/resume.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// Warns of what is well-formed but hardly meant: damaged text, marks of the wrong width,
/// quotation marks without a partner, entries without dates or at the same time as
/// others. Looks at every text in every language.
void check_content(const Resume& resume, const SyntaxTree& tree, const Sources& sources,
                   Diagnostics& diagnostics);

}  // namespace jianli
