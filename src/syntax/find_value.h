// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "syntax/syntax_tree.h"

namespace jianli {

/// The index of a mapping's entry by its key, or by another one for the same language:
/// `zh` is `zh-Hans`.
std::optional<std::size_t> find_entry(const Node& mapping, std::string_view key);

/// The index of the item of a list that a bracket names by its `id`, else by its index.
std::optional<std::size_t> find_item(const SyntaxTree& tree, const Node& list,
                                     std::string_view name);

/// The value that stands at a path as `set_node` takes it; nothing if there is none. A
/// text given once for all languages stands at the path of each.
std::optional<NodeId> find_value(const SyntaxTree& tree, std::string_view path);

}  // namespace jianli
