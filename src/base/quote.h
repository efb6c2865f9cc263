// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// A text in double quotes on one line, with backslashes before what would break it; for
/// dumps.
std::string quote(std::string_view text);

}  // namespace jianli
