// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "style/text_style.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// What a style is made of: the template to start from and the document's own `design:`.
struct StyleRequest {
  std::string template_name;         ///< from the command line; empty: `design.template`
  const SyntaxTree* tree = nullptr;  ///< the document's tree; nothing: the template alone
  const Node* design = nullptr;      ///< its `design:` mapping, or nothing
};

/// A design with every value resolved.
struct Style {
  std::string template_name;
  PageGeometry page;
  std::vector<FontRoleRequest> fonts;
};

/// Loads base, the template's chain and the document's design, in this order; checks every
/// key. The templates' texts are added to `sources` so that messages can quote them.
Style load_style(const StyleRequest& request, Sources& sources, Diagnostics& diagnostics);

/// Names and one-line descriptions of the built-in templates.
std::vector<std::pair<std::string_view, std::string>> built_in_templates();

/// The resolved style with the origin of each value, for golden tests.
std::string dump(const Style& style, const Sources& sources);

}  // namespace jianli
