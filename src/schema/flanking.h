// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace jianli {

/// What a run of delimiters may do by what stands beside it.
struct Flanking {
  bool can_open = false;
  bool can_close = false;
};

/// The flanking of the run `[begin, end)` by the rules of CommonMark (0.31, §6.2) with
/// two changes: beside a Han character or a CJK mark the outside counts as white space,
/// and between letters or digits a run does nothing.
Flanking find_flanking(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace jianli
