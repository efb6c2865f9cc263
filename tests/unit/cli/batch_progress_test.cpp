// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/batch_progress.h"

#include <doctest/doctest.h>

using jianli::progress_bar;
using jianli::progress_line;

TEST_CASE("the line tells the rate and the rest") {
  CHECK(progress_line(0, 2000, 600) == "0/2000");
  CHECK(progress_line(50, 2000, 1000) == "50/2000, 50 a second, 39 s left");
  CHECK(progress_line(2, 2000, 1000) == "2/2000, 2.0 a second, 16 min 39 s left");
  CHECK(progress_line(5, 200000, 2000) == "5/200000, 2.5 a second, 22 h 13 min left");
  CHECK(progress_line(2000, 2000, 1000) == "2000/2000, 2000 a second, 0 s left");
}

TEST_CASE("the bar is full when all is done") {
  CHECK(progress_bar(0, 10) == "[........................]");
  CHECK(progress_bar(5, 10) == "[############............]");
  CHECK(progress_bar(9, 10) == "[#####################...]");
  CHECK(progress_bar(10, 10) == "[########################]");
  CHECK(progress_bar(0, 0) == "[........................]");
}
