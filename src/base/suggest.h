// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace jianli {

/// The candidate a mistyped word most likely stands for, for "did you mean": the same
/// letters in another case or with other separators, else the nearest by edits
/// (insertion, deletion, substitution, exchange of neighbours), at most one edit for
/// every three characters. The first of equally near ones; empty if none is near.
std::string_view closest(std::string_view word,
                         std::span<const std::string_view> candidates);

}  // namespace jianli
