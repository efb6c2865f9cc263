// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/available_cores.h"

#include <doctest/doctest.h>
#include <sched.h>

#include "unit/batch/batch_folder.h"

using jianli::available_cores;
using jianli::BatchFolder;
using jianli::cores_of_groups;
using jianli::cores_of_quota;

TEST_CASE("a quota is a share of time: part of a core counts as one") {
  CHECK(cores_of_quota("200000 100000\n") == 2);
  CHECK(cores_of_quota("150000 100000\n") == 2);
  CHECK(cores_of_quota("50000 100000\n") == 1);
  CHECK(cores_of_quota("0 100000") == 1);
}

TEST_CASE("no quota sets no limit, nor does what is none") {
  CHECK_FALSE(cores_of_quota("max 100000\n"));
  CHECK_FALSE(cores_of_quota(""));
  CHECK_FALSE(cores_of_quota("100000"));
  CHECK_FALSE(cores_of_quota("100000 "));
  CHECK_FALSE(cores_of_quota("100000 0\n"));
}

TEST_CASE("groups of version 2 grant the least of what they and those above do") {
  const BatchFolder root;
  root.write("a/b/c/cpu.max", "max 100000\n");
  root.write("a/b/cpu.max", "400000 100000\n");
  root.write("a/cpu.max", "300000 100000\n");
  root.write("d/cpu.max", "100000 100000\n");
  const auto cores = [&](const char* groups) {
    return cores_of_groups(groups, root.path());
  };
  CHECK(cores("0::/a/b/c\n") == 3);
  CHECK(cores("0::/a/b/absent\n") == 3);
  CHECK(cores("0::/d\n") == 1);
  CHECK_FALSE(cores("0::/\n"));
  CHECK_FALSE(cores(""));
  CHECK_FALSE(cores("what is this"));
}

TEST_CASE("groups of version 1 lie in the hierarchy of the cpu controller") {
  const BatchFolder root;
  root.write("cpu,cpuacct/docker/x/cpu.cfs_quota_us", "-1\n");
  root.write("cpu,cpuacct/docker/x/cpu.cfs_period_us", "100000\n");
  root.write("cpu,cpuacct/docker/cpu.cfs_quota_us", "250000\n");
  root.write("cpu,cpuacct/docker/cpu.cfs_period_us", "100000\n");
  root.write("cpuset/docker/x/cpu.cfs_quota_us", "100000\n");
  root.write("cpuset/docker/x/cpu.cfs_period_us", "100000\n");
  const auto cores = [&](const char* groups) {
    return cores_of_groups(groups, root.path());
  };
  CHECK(cores("4:memory:/docker/x\n3:cpu,cpuacct:/docker/x\n1:cpuset:/docker/x\n") == 3);
  CHECK_FALSE(cores("1:cpuset:/docker/x\n"));
  CHECK_FALSE(cores("3:cpu,cpuacct:/\n"));
}

TEST_CASE("in a container the limits of the root hold, whatever path the host tells") {
  const BatchFolder root;
  root.write("cpu/cpu.cfs_quota_us", "200000\n");
  root.write("cpu/cpu.cfs_period_us", "100000\n");
  root.write("cpu.max", "100000 100000\n");
  CHECK(cores_of_groups("2:cpu:/docker/far/away\n", root.path()) == 2);
  CHECK(cores_of_groups("2:cpu:/docker/far/away\n0::/\n", root.path()) == 1);
}

TEST_CASE("a process runs on the cores it is bound to") {
  cpu_set_t all;
  REQUIRE(sched_getaffinity(0, sizeof all, &all) == 0);
  cpu_set_t one;
  CPU_ZERO(&one);
  for (std::size_t core = 0; CPU_COUNT(&one) == 0; ++core) {
    if (CPU_ISSET(core, &all)) CPU_SET(core, &one);
  }
  REQUIRE(sched_setaffinity(0, sizeof one, &one) == 0);
  CHECK(available_cores() == 1);
  REQUIRE(sched_setaffinity(0, sizeof all, &all) == 0);
}

TEST_CASE("there is a core to run on") { CHECK(available_cores() >= 1); }
