// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

namespace jianli {

/// Finds the loosest density at which something fits by bisection: asks `fits` at most
/// eight times, never twice the same, last but not always for the answer; nothing if it
/// does not fit even at the tight end. If what fits at a density fits at every tighter
/// one, no looser one fits than the answer but 254, for which 255 is given.
std::optional<std::int32_t> find_density(const std::function<bool(std::int32_t)>& fits);

}  // namespace jianli
