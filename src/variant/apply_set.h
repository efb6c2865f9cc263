// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/syntax_tree.h"
#include "variant/variant.h"

namespace jianli {

/// A copy of the document in which the values of a variant's `set` stand in place of its
/// own. Paths that match nothing, which the schema has reported, change nothing. Node ids
/// of the document stay valid in the copy.
SyntaxTree apply_set(const SyntaxTree& tree, const Variant& variant);

}  // namespace jianli
