// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "schema/resume.h"
#include "syntax/syntax_tree.h"
#include "variant/keep.h"
#include "variant/variant.h"

namespace jianli {

/// A document read from YAML, named `me.yaml`, with all it was read from. Stays where it
/// is: its parts refer to each other.
struct ReadDocument {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<SyntaxTree> tree;
  Resume resume;

  explicit ReadDocument(std::string_view yaml);
  ReadDocument(const ReadDocument&) = delete;
  ReadDocument& operator=(const ReadDocument&) = delete;

  /// One of its variants.
  [[nodiscard]] Variant variant(std::string_view name) const;
  /// All findings, one a line: `3:5: message [rule]; hint`.
  [[nodiscard]] std::string findings() const;
};

}  // namespace jianli
