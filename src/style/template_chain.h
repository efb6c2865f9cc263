// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "style/style.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// What a template stands on: a built-in template and, above it, files of the user's own,
/// the uppermost last.
struct TemplateChain {
  std::string built_in;
  std::vector<SyntaxTree> own;
};

/// Follows `extends` from a template down to a built-in one. What cannot be followed is
/// reported, and the default template stands in for it.
TemplateChain load_template_chain(const StyleRequest& request,
                                  const Setting<std::string>& name, Sources& sources,
                                  Diagnostics& diagnostics);

}  // namespace jianli
