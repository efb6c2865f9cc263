// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/coverage.h"

#include <doctest/doctest.h>

#include "text/select_face.h"
#include "text_fixture.h"

namespace jianli {
namespace {

TEST_CASE("answers are those of the face, when asked again and in any order") {
  const FontSet fonts = test_fonts();
  const Face& latin = fonts[fonts.roles[0].latin[0]];
  const Face& han = fonts[fonts.roles[0].han[0]];
  Coverage coverage;
  // Characters 2,048 apart share a place.
  for (int round = 0; round < 2; ++round) {
    for (const char32_t c : {0x61U, 0x861U, 0x4E00U, 0x5600U, 0x1F600U}) {
      CHECK(coverage.has(latin, c) == covers(latin, c));
      CHECK(coverage.has(han, c) == covers(han, c));
    }
  }
  CHECK(coverage.has(han, U'一'));
  CHECK(!coverage.has(latin, U'一'));
}

}  // namespace
}  // namespace jianli
