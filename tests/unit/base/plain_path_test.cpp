// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/plain_path.h"

#include <doctest/doctest.h>

namespace jianli {

TEST_CASE("a path has one spelling") {
  CHECK(plain_path("apps/../me.yaml") == "me.yaml");
  CHECK(plain_path("./me.yaml") == "me.yaml");
  CHECK(plain_path("cv//me.yaml") == "cv/me.yaml");
  CHECK(plain_path("../me.yaml") == "../me.yaml");
  CHECK(plain_path("简历/我.yaml") == "简历/我.yaml");
  CHECK(plain_path("-") == "-");
}

}  // namespace jianli
