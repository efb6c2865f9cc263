// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/available_cores.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

namespace jianli {
namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The process's group below /sys/fs/cgroup; of version 1 of control groups, the root.
std::filesystem::path own_group() {
  constexpr std::string_view kMark = "0::/";
  const std::string groups = text_of("/proc/self/cgroup");
  const std::size_t begin = groups.find(kMark);
  if (begin == std::string::npos) return {};
  const std::size_t end = groups.find('\n', begin);
  return groups.substr(begin + kMark.size(), end - begin - kMark.size());
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

std::uint32_t available_cores() {
  // The C library asks the scheduler, so that `taskset` and cpusets are heeded.
  std::uint32_t cores = std::max(1U, std::thread::hardware_concurrency());
  // A group's limit holds for those below it, too.
  for (std::filesystem::path group = own_group();; group = group.parent_path()) {
    const auto quota = cores_of_quota(
        text_of(std::filesystem::path("/sys/fs/cgroup") / group / "cpu.max"));
    if (quota) cores = std::min(cores, *quota);
    if (group.empty()) return cores;
  }
}

}  // namespace jianli
