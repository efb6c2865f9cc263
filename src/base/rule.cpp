// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/rule.h"

#include <algorithm>

namespace jianli {
namespace {

constexpr RuleInfo kRules[] = {
#define X(id, name, severity, meaning) {Rule::id, name, Severity::severity, meaning},
    JIANLI_RULES(X)
#undef X
};

}  // namespace

std::span<const RuleInfo> all_rules() { return kRules; }

const RuleInfo& info(Rule rule) {
  // The table is generated in the order of the enumeration, so the rule is its own index.
  return kRules[static_cast<std::size_t>(rule)];
}

std::optional<Rule> find_rule(std::string_view name) {
  const auto* const row =
      std::ranges::find(kRules, name, [](const RuleInfo& r) { return r.name; });
  if (row == std::end(kRules)) return std::nullopt;
  return row->rule;
}

}  // namespace jianli
