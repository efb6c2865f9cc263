// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/apply_set.h"

#include "syntax/set_value.h"

namespace jianli {

SyntaxTree apply_set(const SyntaxTree& tree, const Variant& variant) {
  SyntaxTree changed = tree;
  const std::size_t first_own = changed.nodes.size();
  Diagnostics reported;  // by the schema, which checks every path of every variant
  for (const PathValue& value : variant.set) {
    set_node(changed, value.path, value.path_span, value.value, first_own, reported);
  }
  return changed;
}

}  // namespace jianli
