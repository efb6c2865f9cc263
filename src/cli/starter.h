// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// The starter résumé in the languages asked for (`zh`, `en` or both, in this order of
/// preference), naming a template unless its name is empty.
std::string make_starter(const std::vector<std::string>& locales,
                         std::string_view template_name);

}  // namespace jianli
