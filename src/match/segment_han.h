// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace jianli {

/// Where the words of a run of simplified Han end, in characters: by ICU's dictionary,
/// with those parts joined that make a word of postings it does not know.
std::vector<std::size_t> segment_han(std::u32string_view run);

}  // namespace jianli
