// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

#include "base/length.h"
#include "inspect/read_content.h"

namespace jianli {

/// A transformation of the plane (ISO 32000-1, 8.3.3).
struct ContentMatrix {
  double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

  /// This one, then the other.
  [[nodiscard]] ContentMatrix then(const ContentMatrix& next) const {
    return {a * next.a + b * next.c,          a * next.b + b * next.d,
            c * next.a + d * next.c,          c * next.b + d * next.d,
            e * next.a + f * next.c + next.e, e * next.b + f * next.d + next.f};
  }
  /// How much lengths upwards grow.
  [[nodiscard]] double scale() const { return std::hypot(c, d); }
};

/// A point in the page's own units.
struct ContentPoint {
  double x = 0, y = 0;
};

/// The part of the graphics state that text depends on.
struct ContentState {
  ContentMatrix matrix;  ///< of user space
  FontUse* font = nullptr;
  double size = 0, character_space = 0, word_space = 0, stretch = 1, leading = 0,
         rise = 0;
};

/// A length of so many points; of no sensible number 0.
inline Length rounded_length(double points) {
  if (!(std::abs(points) < 1e6)) return {};
  return Length::millipoints(static_cast<std::int64_t>(std::lround(points * 100)) * 10);
}

}  // namespace jianli
