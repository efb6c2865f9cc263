// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace jianli {

/// Whether a text holds a sign of a pattern: `*`, `?` or `[`.
bool is_pattern(std::string_view text);

/// Whether a name of a file or folder matches one part of a pattern, as a shell's do: `*`
/// is any characters, `?` one, `[a-z]` one of these and `[!a-z]` another one. A leading
/// dot of the name has to be written in the pattern (POSIX.1-2017, XCU 2.13).
bool matches_pattern(std::string_view name, std::string_view pattern);

}  // namespace jianli
