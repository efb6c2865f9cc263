// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/inspect_font.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("a face says whether it has outlines and may be embedded") {
  const auto inter = inspect_font("/usr/share/fonts/opentype/inter/Inter-Bold.otf", 0);
  REQUIRE(inter);
  CHECK(inter->scalable);
  CHECK(inter->may_embed);
}

TEST_CASE("a collection has the faces it has") {
  const char* const noto = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
  CHECK(inspect_font(noto, 9));
  CHECK_FALSE(inspect_font(noto, 10));
}

TEST_CASE("what is no font is none") {
  CHECK_FALSE(inspect_font("/etc/hostname", 0));
  CHECK_FALSE(inspect_font("/nowhere/font.otf", 0));
}

}  // namespace
}  // namespace jianli
