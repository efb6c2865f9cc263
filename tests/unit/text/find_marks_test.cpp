// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_marks.h"

#include <doctest/doctest.h>

#include "text_fixture.h"

namespace jianli {
namespace {

/// Advances in thousandths of an em.
std::vector<int> advances(const std::string& text,
                          const std::string& language = "zh-Hans") {
  const FontSet fonts = test_fonts(language);
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph(text, language);
  std::vector<int> result;
  for (const Glyph& glyph : shaper.shape(paragraph, diagnostics).glyphs) {
    result.push_back(glyph.advance);
  }
  return result;
}

TEST_CASE("the blank of a mark lies on the side its half-width form leaves out") {
  const FontSet fonts = test_fonts();
  const Face& face = fonts[fonts.roles[0].han[0]];
  CHECK(measure_blank(face, U'（', "zh-Hans").left == 500);
  CHECK(measure_blank(face, U'（', "zh-Hans").right == 0);
  CHECK(measure_blank(face, U'，', "zh-Hans").left == 0);
  CHECK(measure_blank(face, U'，', "zh-Hans").right == 500);
}

TEST_CASE("adjacent marks take an em and a half together") {
  CHECK(advances("中），中") == std::vector<int>{1000, 500, 1000, 1000});
  CHECK(advances("中，“中") == std::vector<int>{1000, 1000, 500, 1000});
  CHECK(advances("《（中") == std::vector<int>{1000, 500, 1000});
  CHECK(advances("中”。") == std::vector<int>{1000, 500, 1000});
}

TEST_CASE("an empty pair and single marks keep their width") {
  CHECK(advances("（）") == std::vector<int>{1000, 1000});
  CHECK(advances("中，中") == std::vector<int>{1000, 1000, 1000});
}

TEST_CASE("marks of two styles are trimmed as those of one") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  Paragraph paragraph = test_paragraph("重点）");
  paragraph.inlines[0].style.weight = 700;
  paragraph.inlines.push_back({"，然后", test_style(), "zh-Hans", {}, {}});
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  CHECK(shaped.glyphs[2].advance == 500);
}

TEST_CASE("centred marks of Taiwan are not cut on one side") {
  CHECK(advances("中，。", "zh-Hant-TW") == std::vector<int>{1000, 1000, 1000});
  CHECK(advances("中」，", "zh-Hant-TW") == std::vector<int>{1000, 500, 1000});
}

TEST_CASE("dashes, ellipses and solidi are no marks to trim") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("中——中……中／中～中");
  CHECK(shaper.shape(paragraph, diagnostics).marks.empty());
}

}  // namespace
}  // namespace jianli
