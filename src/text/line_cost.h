// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <compare>
#include <cstdint>

#include "base/length.h"
#include "text/line_items.h"

namespace jianli {

/// How the lines of a paragraph are filled.
enum class LineFill : std::uint8_t { ragged, justified };

/// What the lines of a paragraph are judged by.
struct LineRules {
  Length measure;
  Length em;
  LineFill fill = LineFill::ragged;
  Texture texture = Texture::western;
};

/// Sums over the items before a place in a paragraph.
struct LineSums {
  Length width;
  Length least;  ///< width with all glue shrunk; as `width` where lines are ragged
  std::array<Length, kGlueSteps> stretch;
  std::array<Length, kShrinkSteps> shrink;
  std::uint32_t letters = 0;

  void add(const LineItem& item, LineFill fill);
  friend bool operator==(const LineSums&, const LineSums&) = default;
};

/// Where a line may start.
struct LineStart {
  LineSums sums;
  Length trim;             ///< what its first box loses there
  bool paragraph = false;  ///< begins the paragraph or follows a forced break
  bool hyphen = false;     ///< the line before it ends with a hyphen
};

/// Where a line may end.
struct LineEnd {
  LineSums sums;
  Length trim;  ///< what its last box loses there, less the hyphen it adds
  BreakKind kind = BreakKind::forbidden;
  int penalty = 0;
};

/// What is wrong with lines, the worst first: any amount of a later fault is better than
/// the least of an earlier one. Costs of lines add up to that of a paragraph.
struct LineCost {
  Length beyond;                   ///< width beyond the measure
  std::uint32_t last_resorts = 0;  ///< breaks inside what should never be broken
  std::uint32_t lone = 0;          ///< last lines of a single character
  std::int64_t demerits = 0;

  // clang-tidy 14 takes the 0 inside a defaulted <=> for a null pointer.
  friend auto operator<=>(const LineCost&,
                          const LineCost&) = default;  // NOLINT(modernize-use-nullptr)
  friend LineCost operator+(const LineCost& a, const LineCost& b) {
    return {a.beyond + b.beyond, a.last_resorts + b.last_resorts, a.lone + b.lone,
            a.demerits + b.demerits};
  }
};

/// Badness from which on a Western line shows gaps: word spaces of 1.8 times their width.
/// At TeX's tolerance of 200 the patterns were read (8 ms) for pages that then had not
/// one hyphen.
inline constexpr std::int64_t kTolerableBadness = 400;
/// Badness of a justified line that cannot be filled and is left short: worse than any
/// that can. The shorter it is the more is added.
inline constexpr std::int64_t kShortLine = 5000;
/// Badness of the shortest lines there are; still shorter ones are no worse.
inline constexpr std::int64_t kShortestRagged = 10000;
inline constexpr std::int64_t kShortestJustified = 35000;

/// How far a line of the natural width is from the measure; negative: too wide.
Length rest_of(const LineStart& start, const LineEnd& end, const LineRules& rules);

/// How badly a line that fits is filled: 0 is perfect. Of two lines that fit and are not
/// too wide by nature, the one that starts later and ends at the same place is never
/// better.
std::int64_t badness_of(const LineStart& start, const LineEnd& end,
                        const LineRules& rules);

/// What a line costs, and how badly it is filled.
struct JudgedLine {
  LineCost cost;
  std::int64_t badness = 0;
};
JudgedLine judge_line(const LineStart& start, const LineEnd& end, const LineRules& rules);

}  // namespace jianli
