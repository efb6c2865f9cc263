// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// Whether an author is the person of these names, one in each language. Western names
/// match in either order, and with the given name shortened to initials: `Zhang San`,
/// `San Zhang`, `Zhang, S.`, `S. Zhang` and `Zhang S` are one. Marks behind a name, such
/// as the asterisk of equal contribution, do not count.
bool is_own_name(std::string_view author, const std::vector<std::string>& names);

}  // namespace jianli
