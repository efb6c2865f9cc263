// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/embedded_face.h"

#include <doctest/doctest.h>

#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

TEST_CASE("font units become thousandths of the size, rounded") {
  CHECK(per_mille(1000, 1000) == 1000);
  CHECK(per_mille(1408, 2816) == 500);
  CHECK(per_mille(1409, 2816) == 500);  // 500.36
  CHECK(per_mille(1410, 2816) == 501);  // 500.71
  CHECK(per_mille(-1410, 2816) == -501);
}

TEST_CASE("Han glyphs are an em wide, those of the code face all alike") {
  const TextItem han = shape_item(kNotoSansSc, "简历", Length{}, Length{});
  CHECK(glyph_widths(test_fonts()[kNotoSansSc],
                     {{han.glyphs[0].glyph, {}}, {han.glyphs[1].glyph, {}}}) ==
        std::vector<int>{1000, 1000});
  const TextItem code = shape_item(kJetBrainsMono, "iW", Length{}, Length{});
  CHECK(glyph_widths(test_fonts()[kJetBrainsMono],
                     {{code.glyphs[0].glyph, {}}, {code.glyphs[1].glyph, {}}}) ==
        std::vector<int>{600, 600});
}

}  // namespace
}  // namespace jianli
