// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"
#include "syntax/syntax_tree.h"
#include "variant/variant.h"

namespace jianli {

/// A copy of the document in which the values of a variant's `set` stand in place of its
/// own. A path that matches nothing changes nothing; it is `unused-path` if it matched
/// before an earlier value of the variant and the schema has thus not reported it. Node
/// ids of the document stay valid in the copy.
SyntaxTree apply_set(const SyntaxTree& tree, const Variant& variant,
                     Diagnostics& diagnostics);

}  // namespace jianli
