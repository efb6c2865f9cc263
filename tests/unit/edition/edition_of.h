// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "edition/edition.h"
#include "schema/resume.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// An edition made from YAML, with everything it was made of.
struct MadeEdition {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<SyntaxTree> tree;
  Edition edition;

  /// All findings of the edition stage, one a line: `me.yaml:1:9: message [rule]; hint`.
  [[nodiscard]] std::string findings() const;
  /// The source text under the first run of an entry's or `basics`' property.
  [[nodiscard]] std::string source_of(const Item& item, std::string_view property) const;
};

/// Makes the edition of a document named `me.yaml`, which must be free of errors; with a
/// skeleton ICU writes the dates. `variant` names one of its variants.
MadeEdition edition_of(std::string_view yaml, std::string_view locale,
                       std::string_view date_skeleton = {},
                       std::string_view variant = {});

}  // namespace jianli
