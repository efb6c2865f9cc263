// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jianli {

/// The last part of a path without its extension; `resume` for standard input, `-`.
std::string_view stem_of(std::string_view path);

/// A part of a file's name that every file system takes: NFC, `_` in place of characters
/// that some of them or a shell do not take, and of those that could disguise the rest.
std::string safe_name(std::string_view part);

/// The text cut to at most so many bytes between two of what a reader takes for one
/// character (grapheme clusters, UAX #29); within the first one if that alone is longer.
std::string_view cut_to(std::string_view text, std::size_t bytes);

}  // namespace jianli
