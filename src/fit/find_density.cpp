// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "fit/find_density.h"

#include "style/style.h"

namespace jianli {

std::optional<std::int32_t> find_density(const std::function<bool(std::int32_t)>& fits) {
  std::int32_t loosest = 0, tightest = kTightest;  // the answer lies between them
  while (loosest < tightest) {
    const std::int32_t middle = (loosest + tightest) / 2;
    // Eight questions tell 256 answers apart, but there are 257: none of the densities
    // may do. Of the last two the tighter is asked for and serves for both, since a
    // 255th part of the scale cannot be seen.
    if (middle + 1 == kTightest) {
      if (!fits(kTightest)) return std::nullopt;
      return kTightest;
    }
    if (fits(middle)) {
      tightest = middle;
    } else {
      loosest = middle + 1;
    }
  }
  return loosest;
}

}  // namespace jianli
