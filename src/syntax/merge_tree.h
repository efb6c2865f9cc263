// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// Moves the nodes of a tree behind those of another; the id its root has there.
NodeId append_tree(SyntaxTree& tree, SyntaxTree&& added);

/// Reports a key of one file that another has, too: `duplicate-key`.
void report_second_key(const MappingEntry& entry, Span first, Message message,
                       Message hint, Diagnostics& diagnostics);

/// Puts the keys of an included file's mapping behind those of a document's. Spans keep
/// pointing into the file they are from. A key that both have is `duplicate-key`, and the
/// document's stays; `$schema` is each file's own. Pointers to nodes of the tree become
/// invalid.
void merge_tree(SyntaxTree& tree, SyntaxTree&& part, const Sources& sources,
                Diagnostics& diagnostics);

}  // namespace jianli
