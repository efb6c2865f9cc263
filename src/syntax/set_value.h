// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/span.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// Sets the value at a path such as `basics.label`, `work[0].position` or
/// `work[bytedance].summary`; a bracket holds an index from 0 or the `id` of an item. The
/// value is read as YAML, as a source of its own that is added to `sources`,
/// named by `origin` and the path. Missing mappings are made; a text given once for all
/// languages may be set in one of them, `basics.label.en`, and serves the others as
/// before; a value that aliases share is changed at this path only; a mapping in place of
/// an item keeps the item's `id` if it gives none. A path or a value that cannot be used
/// is `bad-value` or a syntax error at its place in that source, the tree stays as it was
/// and the result is false. Pointers to nodes of the tree become invalid.
bool set_value(SyntaxTree& tree, std::string_view path, std::string_view value_text,
               Sources& sources, Diagnostics& diagnostics,
               std::string_view origin = "--set");

/// The same with a value that is a node of the tree already. What is wrong is reported at
/// `span`. Nodes from `first_own` on are changed where they stand: of many values that
/// are set one after the other, the nodes the tree had before the first.
bool set_node(SyntaxTree& tree, std::string_view path, Span span, NodeId value,
              std::size_t first_own, Diagnostics& diagnostics);

/// A text as `set_value` takes it: as it is, or in quotes where YAML would read something
/// else of it.
std::string literal_value(std::string_view text);

}  // namespace jianli
