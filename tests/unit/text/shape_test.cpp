// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text/shaped_paragraph.h"
#include "text_fixture.h"

namespace jianli {
namespace {

/// The runs as `face: text` lines.
std::string runs(const ShapedParagraph& shaped, const FontSet& fonts) {
  std::string out;
  for (const GlyphRun& run : shaped.runs) {
    out += fonts[run.face].metrics.postscript_name + ": " +
           to_utf8(std::u16string_view(shaped.text)
                       .substr(run.text_begin, run.text_end - run.text_begin)) +
           "\n";
  }
  return out;
}

TEST_CASE("each script is set in its own face") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("用PyTorch训练，提升20%。");
  CHECK(runs(shaper.shape(paragraph, diagnostics), fonts) ==
        "NotoSansCJKsc-Regular: 用\n"
        "Inter-Regular: PyTorch\n"
        "NotoSansCJKsc-Regular: 训练，提升\n"
        "Inter-Regular: 20%\n"
        "NotoSansCJKsc-Regular: 。\n");
  CHECK(diagnostics.all().empty());
}

TEST_CASE("bold and italic choose real faces") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  Paragraph paragraph = test_paragraph("重点A");
  paragraph.inlines[0].style.weight = 700;
  paragraph.inlines.push_back({"it", test_style(), "zh-Hans", {}, {}});
  paragraph.inlines[1].style.slant = Slant::italic;
  CHECK(runs(shaper.shape(paragraph, diagnostics), fonts) ==
        "NotoSansCJKsc-Bold: 重点\n"
        "Inter-Bold: A\n"
        "Inter-Italic: it\n");
}

TEST_CASE("a style split without a difference changes nothing") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph whole = test_paragraph("推荐AVATAR系统");
  Paragraph split = test_paragraph("推荐AV");
  split.inlines.push_back({"ATAR系统", test_style(), "zh-Hans", {}, {}});
  CHECK(dump(shaper.shape(whole, diagnostics), fonts) ==
        dump(shaper.shape(split, diagnostics), fonts));
}

TEST_CASE("a doubled dash is one glyph of two ems") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("推荐——召回");
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  REQUIRE(shaped.glyphs.size() == 5);
  CHECK(shaped.glyphs[2].advance == 2000);
  CHECK(shaped.glyphs[2].text_end - shaped.glyphs[2].text_begin == 2);
}

TEST_CASE("a doubled dash stays whole wherever it stands") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  for (const char* text : {"——说明", "Go——Rust", "“——”", "甲——"}) {
    const Paragraph paragraph = test_paragraph(text);
    const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
    int dashes = 0;
    for (const Glyph& glyph : shaped.glyphs) dashes += glyph.advance == 2000 ? 1 : 0;
    CHECK(dashes == 1);
  }
  Paragraph split = test_paragraph("重点—");
  split.inlines[0].style.weight = 700;
  split.inlines.push_back({"—说明", test_style(), "zh-Hans", {}, {}});
  const ShapedParagraph shaped = shaper.shape(split, diagnostics);
  REQUIRE(shaped.glyphs.size() == 5);
  CHECK(shaped.glyphs[2].advance == 2000);
}

TEST_CASE("what a formula holds opens no quotes") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  Paragraph paragraph = test_paragraph("a ");
  paragraph.inlines.push_back({"f‘’", test_style(), "zh-Hans", {}, {}});
  paragraph.inlines[1].kind = InlineKind::math;
  paragraph.inlines.push_back({" 中", test_style(), "zh-Hans", {}, {}});
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  const std::vector<Side> formula(shaped.sides.begin() + 2, shaped.sides.begin() + 5);
  CHECK(formula == std::vector<Side>(3, Side::latin));
}

TEST_CASE("every character belongs to exactly one cluster, in order") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("𠮷野家 office é “引” a\u0301 1,000元——OK");
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  std::u16string joined;
  for (const Glyph& glyph : shaped.glyphs) {
    joined += shaped.text.substr(glyph.text_begin, glyph.text_end - glyph.text_begin);
  }
  CHECK(joined == shaped.text);
}

TEST_CASE("plain writing is not turned into other characters") {
  const FontSet fonts = test_fonts("en");
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph arrow = test_paragraph("->", "en");
  const Paragraph hyphen = test_paragraph("-", "en");
  const std::uint32_t alone = shaper.shape(hyphen, diagnostics).glyphs[0].id;
  const ShapedParagraph shaped = shaper.shape(arrow, diagnostics);
  REQUIRE(shaped.glyphs.size() == 2);
  CHECK(shaped.glyphs[0].id == alone);
}

TEST_CASE("a character no face has is reported at its place and set as a geta mark") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  Paragraph paragraph = test_paragraph("完成\U0001F600了");
  paragraph.inlines[0].span = {0, 100, 100 + 13};
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  const Diagnostic& found = diagnostics.all()[0];
  CHECK(found.rule == Rule::missing_glyph);
  CHECK(found.message == "no font of the design has `\U0001F600` (U+1F600)");
  CHECK(found.span == Span{0, 106, 110});
  REQUIRE(shaped.glyphs.size() == 4);
  CHECK(shaped.glyphs[2].text_end - shaped.glyphs[2].text_begin == 2);
}

TEST_CASE(
    "breaks inside what is wanted whole are discouraged, those before a lone separator "
    "forbidden") {
  const FontSet fonts = test_fonts("en");
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  Paragraph paragraph = test_paragraph("a-b", "en");
  paragraph.inlines[0].whole = true;
  paragraph.inlines.push_back({" | ", test_style(), "en", {}, {}});
  paragraph.inlines.push_back({"c d", test_style(), "en", {}, {}, true});
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  std::string allowed;
  std::string discouraged;
  for (std::size_t i = 1; i < shaped.text.size(); ++i) {
    if (shaped.breaks[i] == BreakKind::allowed) allowed += std::to_string(i) + ' ';
    if (shaped.breaks[i] == BreakKind::discouraged)
      discouraged += std::to_string(i) + ' ';
  }
  CHECK(to_utf8(shaped.text) == "a-b | c d");
  CHECK(allowed == "6 ");
  CHECK(discouraged == "2 8 ");
}

TEST_CASE("a missing character is reported once a paragraph") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("\U0001F600和\U0001F600");
  shaper.shape(paragraph, diagnostics);
  CHECK(diagnostics.all().size() == 1);
}

TEST_CASE("a link over two styles is one range") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  Paragraph paragraph = test_paragraph("见");
  paragraph.inlines.push_back({"主", test_style(), "zh-Hans", "https://example.org", {}});
  paragraph.inlines.push_back({"页", test_style(), "zh-Hans", "https://example.org", {}});
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  REQUIRE(shaped.links.size() == 1);
  CHECK(shaped.links[0].text_begin == 1);
  CHECK(shaped.links[0].text_end == 3);
}

TEST_CASE("a place is counted in bytes of the user's text, in its first inline") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  Paragraph paragraph = test_paragraph("甲é\U00020BB7b");  // 3 + 2 + 4 + 1 bytes
  paragraph.inlines[0].span = {0, 100, 110};
  paragraph.inlines.push_back({"cd", test_style(), "zh-Hans", {}, {0, 120, 122}});
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  CHECK(place_of(shaped, 0, 1) == Span{0, 100, 103});
  CHECK(place_of(shaped, 1, 4) == Span{0, 103, 109});
  CHECK(place_of(shaped, 4, 7) == Span{0, 109, 110});
  CHECK(place_of(shaped, 6, 7) == Span{0, 121, 122});
}

}  // namespace
}  // namespace jianli
