// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "text/hyphenate.h"

namespace jianli {

/// What a worker keeps from one compilation to the next. It saves time alone: results do
/// not depend on it. One a thread, and of one `Inputs`.
struct Caches {
  std::optional<Hyphenator> hyphenator;
};

}  // namespace jianli
