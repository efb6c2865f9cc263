// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace jianli {

/// Name of the template every other one rests on; it sets every key.
inline constexpr std::string_view kBaseTemplate = "base";
/// Name of the template a document gets that names none.
inline constexpr std::string_view kDefaultTemplate = "classic";

/// Names and texts of the templates built into the program, in alphabetical order.
std::span<const std::pair<std::string_view, std::string_view>> built_in_template_files();

}  // namespace jianli
