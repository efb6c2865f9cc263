// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// The JSON pointer (RFC 6901) of the value a finding is about, by its key or by its
/// text: `/work/0/startDate`. Empty for what is about the whole document or about no
/// value.
std::string json_pointer(const SyntaxTree& tree, const Diagnostic& finding);

}  // namespace jianli
