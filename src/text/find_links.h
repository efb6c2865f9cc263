// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "text/protect_tokens.h"

namespace jianli {

/// Addresses written out in a text, in order: URLs with a scheme, `www.example.org`,
/// `example.org` with or without a path, and e-mail addresses.
std::vector<Token> find_links(const BreakText& text);

/// Sets the breaks inside an address found by `find_links`; no hyphen is ever put there.
void break_link(const Token& token, const BreakText& text,
                std::vector<BreakKind>& breaks);

}  // namespace jianli
