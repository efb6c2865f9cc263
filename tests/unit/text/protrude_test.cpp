// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/protrude.h"

#include <doctest/doctest.h>

#include <initializer_list>

namespace jianli {
namespace {

TEST_CASE("hyphens and stops protrude at a line's end only") {
  for (const char32_t mark : {U'-', char32_t{0x2010}, U'.', U','}) {
    CHECK(protrusion_at_end(mark) == 500);
    CHECK(protrusion_at_start(mark) == 0);
  }
}

TEST_CASE("quotes protrude on the side they enclose from") {
  CHECK(protrusion_at_start(0x201C) == 400);
  CHECK(protrusion_at_end(0x201C) == 0);
  CHECK(protrusion_at_start(0x201D) == 0);
  CHECK(protrusion_at_end(0x201D) == 400);
}

TEST_CASE("letters and Chinese marks do not protrude") {
  for (const char32_t character : {U'a', U'字', U'，', U'）', U'1'}) {
    CHECK(protrusion_at_start(character) == 0);
    CHECK(protrusion_at_end(character) == 0);
  }
}

}  // namespace
}  // namespace jianli
