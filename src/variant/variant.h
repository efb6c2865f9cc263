// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "schema/resume.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// What becomes of entries without tags in a variant.
enum class Untagged : std::uint8_t { keep, drop };

/// A value that stands in place of the document's.
struct PathValue {
  std::string path;  ///< such as `work[bytedance].position`
  Span path_span;
  NodeId value = 0;
};

/// A named edition of a résumé, for one application. Refers to the résumé and the tree it
/// was read from.
struct Variant {
  std::string name;
  Span name_span;
  const Record* target = nullptr;    ///< whom and what it is for; nothing if not given
  std::vector<std::string> locales;  ///< canonical BCP 47; empty: those of the résumé
  std::optional<std::vector<std::string>> select;  ///< tags; nothing: all items are kept
  std::vector<std::string> omit;                   ///< tags
  Untagged untagged = Untagged::keep;
  std::vector<PathValue> set;
  std::vector<TextVersion> emphasize;     ///< words to set in bold
  const Record* letter = nullptr;         ///< its fields go before the document's
  const Node* design = nullptr;           ///< goes before the document's
  const LocalizedText* output = nullptr;  ///< pattern of file names; nothing: the usual
};

/// Reads a variant that the schema has checked.
Variant read_variant(const NamedRecord& named, const SyntaxTree& tree);

}  // namespace jianli
