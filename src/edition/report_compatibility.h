// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"
#include "schema/resume.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// Reports the compatibility characters of a text: one `compatibility-character` warning
/// at the first, with its fix.
void report_compatibility(const TextVersion& version, const SyntaxTree& tree,
                          const Sources& sources, Diagnostics& diagnostics);

}  // namespace jianli
