// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "base/rule.h"

namespace jianli {

/// Whether the JSON Schema says the same as the reader where a rule is broken, at the
/// same place. A test holds the two together.
bool is_structural(Rule rule);

/// A rule of the reader that the JSON Schema cannot say, and why.
struct BeyondSchema {
  Rule rule;
  std::string_view reason;
};

/// All rules of the reader that are not structural.
std::span<const BeyondSchema> rules_beyond_schema();

}  // namespace jianli
