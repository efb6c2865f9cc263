// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/available_cores.h"

#include <sched.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

namespace jianli {
namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// A group as `/proc/self/cgroup` tells of it, and the hierarchy it is in.
struct ControlGroup {
  std::filesystem::path hierarchy;  ///< the folder below the root; of version 2: empty
  std::filesystem::path path;       ///< of the group below that
};

/// Whether a list of controllers, `cpu,cpuacct`, has one.
bool has_controller(std::string_view list, std::string_view name) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(','), list.size());
    if (list.substr(0, end) == name) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

/// The groups among the lines `NUMBER:CONTROLLERS:/PATH` that share out time
/// (cgroups(7)): of version 2 the one without controllers, of version 1 that of `cpu`.
std::vector<ControlGroup> groups_of_time(std::string_view text) {
  std::vector<ControlGroup> groups;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t first = line.find(':');
    const std::size_t second = line.find(':', std::min(first, line.size() - 1) + 1);
    if (second == std::string_view::npos) continue;
    const std::string_view controllers = line.substr(first + 1, second - first - 1);
    if (!controllers.empty() && !has_controller(controllers, "cpu")) continue;
    const std::filesystem::path path = line.substr(second + 1);
    groups.push_back({controllers, path.relative_path()});
  }
  return groups;
}

/// The quota of a group's folder in the form of `cpu.max`.
std::string quota_of(const std::filesystem::path& folder) {
  const std::string both = text_of(folder / "cpu.max");
  if (!both.empty()) return both;
  // No quota is -1 here.
  const std::string quota = text_of(folder / "cpu.cfs_quota_us");
  return quota.substr(0, quota.find('\n')) + ' ' + text_of(folder / "cpu.cfs_period_us");
}

/// The cores that this process is bound to, by `taskset` or a cpuset.
std::uint32_t bound_cores() {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  // More cores than the set holds: then the C library asks for a larger one.
  if (sched_getaffinity(0, sizeof cores, &cores) != 0) {
    return std::max(1U, std::thread::hardware_concurrency());
  }
  return static_cast<std::uint32_t>(std::max(1, CPU_COUNT(&cores)));
}

}  // namespace

std::optional<std::uint32_t> cores_of_quota(std::string_view text) {
  std::uint64_t quota = 0;
  std::uint64_t period = 0;
  const auto [rest, bad_quota] =
      std::from_chars(text.data(), text.data() + text.size(), quota);
  if (bad_quota != std::errc() || rest == text.data() + text.size()) return std::nullopt;
  const auto [end, bad_period] =
      std::from_chars(rest + 1, text.data() + text.size(), period);
  if (bad_period != std::errc() || period == 0) return std::nullopt;
  // A part of a core is worth a worker of its own.
  const std::uint64_t cores = (quota + period - 1) / period;
  return static_cast<std::uint32_t>(std::clamp<std::uint64_t>(cores, 1, 1U << 20U));
}

std::optional<std::uint32_t> cores_of_groups(std::string_view groups,
                                             const std::filesystem::path& root) {
  std::optional<std::uint32_t> fewest;
  for (const ControlGroup& own : groups_of_time(groups)) {
    // A group's limit holds for those below it, too. In a container the path may be that
    // of the host; its own limits are then those of the root.
    for (std::filesystem::path group = own.path;; group = group.parent_path()) {
      const auto cores = cores_of_quota(quota_of(root / own.hierarchy / group));
      if (cores) fewest = std::min(fewest.value_or(*cores), *cores);
      if (group.empty()) break;
    }
  }
  return fewest;
}

std::uint32_t available_cores() {
  const std::uint32_t bound = bound_cores();
  const auto granted = cores_of_groups(text_of("/proc/self/cgroup"), "/sys/fs/cgroup");
  return std::min(bound, granted.value_or(bound));
}

}  // namespace jianli
