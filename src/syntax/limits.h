// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace jianli {

/// Bytes of one file. The longest résumé seen has 60 KB.
inline constexpr std::size_t kMaxFileBytes = std::size_t{4} << 20U;
/// Bytes of one scalar.
inline constexpr std::size_t kMaxScalarBytes = std::size_t{1} << 20U;
/// Levels of mappings and lists inside each other, aliases followed.
inline constexpr std::size_t kMaxDepth = 64;
/// Nodes of the tree when every alias is written out.
inline constexpr std::size_t kMaxExpandedNodes = 100'000;
/// Findings of one kind reported for a file; a thousand more would not be read.
inline constexpr std::size_t kMaxFindings = 100;

}  // namespace jianli
