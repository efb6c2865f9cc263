// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/syntax_tree.h"
#include "variant/keep.h"

namespace jianli {

/// A copy of a document in which nothing stands that an edition of it leaves out:
/// entries, bullets and other records as `list_items` tells, lists in other languages
/// than theirs, and hidden sections. It has no variants, no letter and no `tags`,
/// `priority`, `only` and `visible`; the design of the variant goes before the
/// document's. No node of the copy holds anything else. `tree` is the one `resume` was
/// read from, without errors.
SyntaxTree keep_only_shown(const SyntaxTree& tree, const Resume& resume,
                           const Keeping& keeping);

}  // namespace jianli
