// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "style/style.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// The parsed files of a template and of all it extends, the base template first.
std::vector<SyntaxTree> load_template_chain(const StyleRequest& request,
                                            const std::string& name, Span named_at,
                                            Sources& sources, Diagnostics& diagnostics);

}  // namespace jianli
