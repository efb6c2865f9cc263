// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/apply_set.h"

#include <algorithm>

#include "syntax/set_value.h"

namespace jianli {

namespace {

/// Reports a path that leads to nothing any more, unless something was said of it.
void report_unused(const Diagnostics& failures, Span path, Diagnostics& diagnostics) {
  const auto is_of_path = [&](const Diagnostic& known) { return known.span == path; };
  if (std::ranges::any_of(diagnostics.all(), is_of_path)) return;
  for (Diagnostic finding : failures.all()) {
    finding.rule = Rule::unused_path;
    diagnostics.add(std::move(finding));
  }
}

}  // namespace

SyntaxTree apply_set(const SyntaxTree& tree, const Variant& variant,
                     Diagnostics& diagnostics) {
  SyntaxTree changed = tree;
  const std::size_t first_own = changed.nodes.size();
  for (const PathValue& value : variant.set) {
    Diagnostics failures;
    if (!set_node(changed, value.path, value.path_span, value.value, first_own,
                  failures)) {
      report_unused(failures, value.path_span, diagnostics);
    }
  }
  return changed;
}

}  // namespace jianli
