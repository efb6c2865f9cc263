// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/label_raise.h"

#include <doctest/doctest.h>

#include "set_fixture.h"

namespace jianli {
namespace {

/// In thousandths of the type size, which is 10 pt.
std::int64_t raise_of(const std::string& label, const std::string& body) {
  const SetText set_label{label};
  const SetText set_body{body};
  const Length raise = label_raise(set_label.flow, set_body.flow, set_label.fonts);
  return raise.units * 1000 / Length::points(10).units;
}

}  // namespace

TEST_CASE("a bullet stands in the middle of the em box of Han") {
  // Inter's bullet has its middle .290 above the baseline, Han at .380.
  CHECK(raise_of("•", "负责搜索") == 90);
  CHECK(raise_of("•", "负责 search 系统") == 90);
}

TEST_CASE("a bullet stands at half the x-height of Western text") {
  // Inter's x-height is .545.
  CHECK(raise_of("•", "Search") == -17);
  CHECK(raise_of("•", "Search engines, 搜索, and advertising") == -17);
}

TEST_CASE("each sign is raised by its own ink") {
  CHECK(raise_of("–", "负责搜索") == 68);
  CHECK(raise_of("◦", "负责搜索") == raise_of("•", "负责搜索"));
}

TEST_CASE("numbers and letters stay on the baseline") {
  CHECK(raise_of("1.", "负责搜索") == 0);
  CHECK(raise_of("a", "负责搜索") == 0);
  CHECK(raise_of("甲", "负责搜索") == 0);
}

TEST_CASE("nothing beside it, nothing to do") { CHECK(raise_of("•", "") == 0); }

}  // namespace jianli
