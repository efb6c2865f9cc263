// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace jianli {

/// Of runs or formulas in order those that have one of the glyphs `[begin, end)`.
template <class Part>
std::span<const Part> parts_on(const std::vector<Part>& parts, std::uint32_t begin,
                               std::uint32_t end) {
  const auto first =
      std::partition_point(parts.begin(), parts.end(),
                           [&](const Part& part) { return part.glyph_end <= begin; });
  const auto last = std::partition_point(
      first, parts.end(), [&](const Part& part) { return part.glyph_begin < end; });
  return {first, last};
}

/// The one of such parts that has a glyph.
template <class Part>
const Part& part_at(const std::vector<Part>& parts, std::uint32_t glyph) {
  return parts_on(parts, glyph, glyph + 1).front();
}

}  // namespace jianli
