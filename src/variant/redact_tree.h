// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/syntax_tree.h"
#include "variant/redacted_value.h"

namespace jianli {

/// What a user may ask public copies to go without: the fields of `basics` except the
/// name, `photo` and `address` as people call two of them, and the sections about other
/// people.
std::vector<std::string_view> redactable_names();

/// The field or section that such a name stands for; empty if it is none.
std::string_view redactable_field(std::string_view name);

/// What was redacted of a résumé and its variants.
struct Redaction {
  std::set<std::string_view> found;  ///< of the fields asked for, those that were there
  std::vector<RedactedValue> values;
};

/// A copy of a document in which the fields are absent; its nodes have the same ids. What
/// was taken out is added to `redaction`.
SyntaxTree redact_tree(const SyntaxTree& tree, std::span<const std::string> fields,
                       Redaction& redaction);

}  // namespace jianli
