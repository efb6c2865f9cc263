// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/suggest.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace jianli {
namespace {

constexpr std::array<std::string_view, 7> kFields = {
    "name", "summary", "startDate", "endDate", "email", "url", "highlights"};

TEST_CASE("the nearest name is suggested") {
  CHECK(closest("summry", kFields) == "summary");
  CHECK(closest("sumamry", kFields) == "summary");
  CHECK(closest("hightlights", kFields) == "highlights");
  CHECK(closest("nmae", kFields) == "name");
  CHECK(closest("ulr", kFields) == "url");
}

TEST_CASE("case and separators do not count") {
  CHECK(closest("start_date", kFields) == "startDate");
  CHECK(closest("End-Date", kFields) == "endDate");
  CHECK(closest("e-mail", kFields) == "email");
}

TEST_CASE("nothing near gives nothing") {
  CHECK(closest("phone", kFields) == "");
  CHECK(closest("", kFields) == "");
  CHECK(closest("ur", kFields) == "");
  CHECK(closest("姓名", kFields) == "");
  CHECK(closest(std::string(100000, 'x'), kFields) == "");
  CHECK(closest("name", {}) == "");
}

TEST_CASE("characters count, not bytes") {
  constexpr std::array<std::string_view, 2> kNames = {"工作经历", "教育经历"};
  CHECK(closest("工作经厉", kNames) == "工作经历");
}

}  // namespace
}  // namespace jianli
