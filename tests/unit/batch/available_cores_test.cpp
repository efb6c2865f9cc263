// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/available_cores.h"

#include <doctest/doctest.h>

using jianli::available_cores;
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

TEST_CASE("there is a core to run on") { CHECK(available_cores() >= 1); }
