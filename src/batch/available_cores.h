// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace jianli {

/// How many processor cores this process may use: those it is bound to, or fewer if its
/// control group has a smaller share of time, as in a container. At least one.
std::uint32_t available_cores();

/// The cores that the text of a group's `cpu.max` grants (`150000 100000`: 2); nothing if
/// it sets no limit.
std::optional<std::uint32_t> cores_of_quota(std::string_view text);

}  // namespace jianli
