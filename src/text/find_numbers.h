// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "text/protect_tokens.h"

namespace jianli {

/// The end of the telephone number that begins at `at`, or `at` if none does:
/// `+86 138-0000-0000`, `（010）8888 8888`, `138 0000 0000`.
std::size_t phone_end(const BreakText& text, std::size_t at);

/// The end of the range of dates that begins at `at`, or `at` if none does: year and
/// month on both sides (`2021.09 – 2025.06`) or an open end (`– 至今`), 20 characters at
/// most.
std::size_t date_range_end(const BreakText& text, std::size_t at);

/// The end of the unit behind a number that ends at `at`, or `at` if there is none: a
/// measure word (`万元`), with or without a space, or a space and a symbol (` MB`).
std::size_t unit_end(const BreakText& text, std::size_t at, const Typography& typography);

}  // namespace jianli
