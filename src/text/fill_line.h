// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "text/break_lines.h"

namespace jianli {

/// How much of each step's glue a line uses: all of the earlier steps before any of the
/// next.
struct LineFilling {
  enum class Way : std::uint8_t { none, stretch, shrink };
  static constexpr std::size_t kSteps = kShrinkSteps;
  static_assert(kGlueSteps <= kSteps);

  Way way = Way::none;
  std::array<Length, kSteps> capacity;  ///< sum of the glue of a step
  std::array<Length, kSteps> used;
};

/// Decides how the glue of a line makes up for a difference from its natural width;
/// negative: the line is to shrink. A line that cannot be stretched that much stays as it
/// is, which shows less than letters torn apart.
LineFilling decide_filling(const std::vector<LineItem>& items, const LineBreak& line,
                           Length difference);

/// Shares out what a line uses over its glue, item by item: all spots of a step move
/// together, in proportion to what they have. Rounding is carried along, so that the
/// shares add up exactly.
class FillingShares {
 public:
  explicit FillingShares(const LineFilling& filling) : filling_(filling) {}

  /// What the next item adds to its width.
  Length next(const LineItem& item);

 private:
  Length part(std::size_t step, Length own);

  const LineFilling& filling_;
  std::array<Length, LineFilling::kSteps> seen_{};
  std::array<Length, LineFilling::kSteps> given_{};
};

}  // namespace jianli
