// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace jianli {

/// The keys of a job in a list; all but `set` are columns of a table, too, whose other
/// columns are what is set.
inline constexpr std::array<std::string_view, 8> kJobKeys = {
    "file", "kind", "name", "variants", "all", "locales", "templates", "set"};

}  // namespace jianli
