// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "layout/flow.h"

namespace jianli {
namespace {

/// The next line of the grid: distances are cut by a quarter of a step at most, so that
/// nothing that was set apart touches.
Length round_to(Length step, Length distance) {
  const std::int64_t units = distance.units + step.units * 3 / 4;
  // Rounds down for distances below zero, too.
  const std::int64_t rest = ((units % step.units) + step.units) % step.units;
  return {units - rest};
}

Length round_up_to(Length step, Length distance) {
  return round_to(step, distance + Length{step.units - step.units * 3 / 4 - 1});
}

}  // namespace

void align_to_grid(const BaselineGrid& grid, FlowColumn& column) {
  const std::vector<bool> fixed = find_fixed_lines(column.lines);
  // From the last baseline on the grid to the foot of the line at hand.
  std::optional<Length> since;
  for (std::size_t i = 0; i < column.lines.size(); ++i) {
    FlowLine& line = column.lines[i];
    const auto baselines = baselines_of(line);
    if (!baselines || fixed[i]) {
      if (since) *since += line.space_before + line.height;
      continue;
    }
    const Length top = line.frame_room + line.head_room + baselines->first - grid.first;
    line.head_room += round_up_to(grid.step, top) - top;
    if (since) {
      const Length distance = *since + line.space_before + baselines->first;
      const Length rounded = line.has_formulas ? round_up_to(grid.step, distance)
                                               : round_to(grid.step, distance);
      line.space_before += rounded - distance;
    }
    since = line.height - baselines->last;
  }
}

}  // namespace jianli
