// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/fill_line.h"

#include <algorithm>

namespace jianli {

LineFilling decide_filling(const std::vector<LineItem>& items, const LineBreak& line,
                           Length difference) {
  LineFilling filling;
  if (difference.units == 0) return filling;
  const bool stretches = difference.units > 0;
  const auto capacity = [&](auto step) -> Length& {
    return filling.capacity.at(static_cast<std::size_t>(step));
  };
  for (std::uint32_t i = line.begin; i < line.end; ++i) {
    const LineItem& item = items[i];
    if (item.kind == LineItemKind::box) continue;
    if (stretches) {
      capacity(item.step) += item.stretch;
      capacity(GlueStep::reserve) += item.reserve;
    } else {
      capacity(item.shrink_step) += item.shrink;
    }
  }
  Length need = stretches ? difference : -difference;
  Length total;
  for (const Length length : filling.capacity) total += length;
  if (stretches && need > total) return filling;
  filling.way = stretches ? LineFilling::Way::stretch : LineFilling::Way::shrink;
  for (std::size_t step = 0; step < LineFilling::kSteps; ++step) {
    filling.used[step] = std::min(need, filling.capacity[step]);
    need -= filling.used[step];
  }
  return filling;
}

Length FillingShares::next(const LineItem& item) {
  switch (filling_.way) {
    case LineFilling::Way::none:
      break;
    case LineFilling::Way::stretch:
      return part(static_cast<std::size_t>(item.step), item.stretch) +
             part(static_cast<std::size_t>(GlueStep::reserve), item.reserve);
    case LineFilling::Way::shrink:
      return -part(static_cast<std::size_t>(item.shrink_step), item.shrink);
  }
  return {};
}

Length FillingShares::part(std::size_t step, Length own) {
  const Length used = filling_.used[step];
  if (own.units == 0 || used.units == 0) return {};
  seen_[step] += own;
  // Both factors are below 2^31 units (a measure of 32,000 pt), so the product fits.
  const Length target = seen_[step].scaled(used.units, filling_.capacity[step].units);
  const Length share = target - given_[step];
  given_[step] = target;
  return share;
}

}  // namespace jianli
