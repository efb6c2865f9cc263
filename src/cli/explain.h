// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/message.h"
#include "base/rule.h"

namespace jianli {

/// All that is to be said of a rule: what it means, why it matters, a bad and a good
/// example, its severity and how to change it.
std::string explain(Rule rule, const Catalog& catalog);

/// A line for every rule: name, severity, one sentence.
std::string list_rules(const Catalog& catalog);

}  // namespace jianli
