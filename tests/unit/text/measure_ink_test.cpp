// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/measure_ink.h"

#include <doctest/doctest.h>

#include "text/select_face.h"
#include "text_fixture.h"

namespace jianli {

TEST_CASE("ink below the baseline is measured on the outlines") {
  const FontSet fonts = test_fonts();
  const Face& han = fonts[fonts.roles[0].han[0]];
  CHECK(ink_depth(han, *find_glyph(han, U'骨')) == 80);
  CHECK(ink_depth(han, *find_glyph(han, U'椷')) == 100);
  CHECK(ink_depth(han, *find_glyph(han, U'一')) == 0);
  const Face& latin = fonts[fonts.roles[0].latin[0]];
  CHECK(ink_depth(latin, *find_glyph(latin, U'p')) > 0);
}

TEST_CASE("the middle of ink is that of its box") {
  const FontSet fonts = test_fonts();
  const Face& han = fonts[fonts.roles[0].han[0]];
  // The bullet of Noto Sans CJK reaches from 274 to 486.
  CHECK(ink_centre(han, *find_glyph(han, U'•')) == 380);
}

}  // namespace jianli
