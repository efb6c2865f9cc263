// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/hyphen_glyph.h"

#include <doctest/doctest.h>

#include "text_fixture.h"

namespace jianli {
namespace {

TEST_CASE("a face's hyphen is the one Unicode means for it, if the face has that") {
  const FontSet fonts = test_fonts();
  const HyphenGlyph inter = find_hyphen(fonts[fonts.roles[0].latin[0]]);
  CHECK(inter.character == 0x2010);
  CHECK(inter.id != 0);
  CHECK(inter.advance > 0);
}

TEST_CASE("the hyphen has the width it has in text") {
  const FontSet fonts = test_fonts("en");
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("a\u2010b", "en");
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  REQUIRE(shaped.glyphs.size() == 3);
  const HyphenGlyph hyphen = find_hyphen(fonts[shaped.runs[0].face]);
  CHECK(shaped.glyphs[1].id == hyphen.id);
  CHECK(shaped.glyphs[1].advance == hyphen.advance);
}

}  // namespace
}  // namespace jianli
