// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "layout/flow.h"

namespace jianli {
namespace {

/// How far what is set with a line reaches above the top of its band.
Length reach_of(const FlowLine& line) {
  Length reach;
  for (const FlowPiece& piece : line.pieces) {
    reach = std::max(reach, piece.raise - line.baseline);
  }
  if (line.image) reach = std::max(reach, line.image->above);
  return reach;
}

}  // namespace

std::optional<Baselines> baselines_of(const FlowLine& line) {
  if (line.pieces.empty()) return std::nullopt;
  if (line.baseline.units > 0) return Baselines{line.baseline, line.baseline};
  Baselines found{-line.pieces.front().raise, -line.pieces.front().raise};
  for (const FlowPiece& piece : line.pieces) {
    found.first = std::min(found.first, -piece.raise);
    found.last = std::max(found.last, -piece.raise);
  }
  return found;
}

std::vector<bool> find_fixed_lines(const std::vector<FlowLine>& lines) {
  std::vector<bool> fixed(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Length reach = reach_of(lines[i]);
    for (std::size_t k = i + 1; k-- > 0 && reach.units > 0;) {
      fixed[k] = true;
      reach -= lines[k].space_before;
      if (k > 0) reach -= lines[k - 1].height;
    }
  }
  return fixed;
}

}  // namespace jianli
