// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace jianli {

/// How many processor cores this process may use: those it is bound to, or fewer if its
/// control group has a smaller share of time, as in a container. At least one.
std::uint32_t available_cores();

/// The cores that a quota of time grants, as the text of a group's `cpu.max` tells it
/// (`150000 100000`: 2); nothing if it sets no limit.
std::optional<std::uint32_t> cores_of_quota(std::string_view text);

/// The fewest cores that a control group and those above it grant, in either version of
/// control groups; nothing if none sets a limit. `groups` is the text of
/// `/proc/self/cgroup`, `root` the folder the groups lie in, `/sys/fs/cgroup`.
std::optional<std::uint32_t> cores_of_groups(std::string_view groups,
                                             const std::filesystem::path& root);

}  // namespace jianli
