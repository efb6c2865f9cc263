// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/inspect_font.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("a face says its family and whether it may be embedded") {
  const auto inter = inspect_font("/usr/share/fonts/opentype/inter/Inter-Bold.otf", 0);
  REQUIRE(inter);
  CHECK(inter->family == "Inter");
  CHECK(inter->style == "Bold");
  CHECK(inter->face_count == 1);
  CHECK(inter->scalable);
  CHECK(inter->may_embed);
}

TEST_CASE("a collection says how many faces it has") {
  const auto noto =
      inspect_font("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2);
  REQUIRE(noto);
  CHECK(noto->family == "Noto Sans CJK SC");
  CHECK(noto->face_count == 10);
}

TEST_CASE("what is no font is none") {
  CHECK_FALSE(inspect_font("/etc/hostname", 0));
  CHECK_FALSE(inspect_font("/nowhere/font.otf", 0));
}

}  // namespace
}  // namespace jianli
