// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace jianli {

/// The fields that other tools and Chinese forms call `key`, likeliest first: `company`
/// is `name`, 姓名 too, `title` is `position`, `label`, `name` or `text` by where it
/// stands. Case, hyphens, underscores and spaces do not count.
std::vector<std::string_view> other_names(std::string_view key);

/// Whether two names differ in nothing but case, hyphens, underscores and spaces.
bool same_spelling(std::string_view a, std::string_view b);

}  // namespace jianli
