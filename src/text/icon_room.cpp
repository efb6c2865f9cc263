// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/icon_room.h"

namespace jianli {

Length icon_room(const Inline& part) {
  // Drawings leave some of the square free at their sides, which adds to the distance.
  constexpr std::int64_t kDistance = 300;
  return part.style.size.scaled(part.text.empty() ? 1000 : 1000 + kDistance, 1000);
}

Length icon_lead(const Inline& part) { return part.style.size.scaled(400, 1000); }

}  // namespace jianli
