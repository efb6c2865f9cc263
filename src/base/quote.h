// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jianli {

/// A text in double quotes on one line, with backslashes before what would break it; for
/// dumps.
std::string quote(std::string_view text);

/// Whether a character, shown on a terminal, would do something else than show itself: a
/// control (C0, DEL, C1), a line or paragraph separator, a mark that changes the
/// direction of the text around it (UAX 9, 2.1–2.4).
bool is_hidden_control(char32_t character);

/// A text for one line of a terminal: U+FFFD in place of every hidden control.
std::string visible(std::string_view text);

/// The first line of a text, at most so many characters of it, for a message; `…` tells
/// that there is more.
std::string shortened_to(std::string_view text, std::size_t characters);

}  // namespace jianli
