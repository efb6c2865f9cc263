// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/shape_segment.h"

#include <doctest/doctest.h>

#include "text_fixture.h"

namespace jianli {
namespace {

/// Fonts with every region of Noto Sans CJK; Han in Western text is simplified.
FontSet regional_fonts() {
  FontManifest manifest = test_manifest();
  for (FontFile& file : manifest.faces) {
    if (!file.indexes.empty()) file.indexes.emplace_back("ko", 1);
  }
  Diagnostics diagnostics;
  return open_fonts({{"body", {"Inter"}, {"Noto Sans CJK"}}},
                    {"zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "ja", "ko"}, manifest, {},
                    diagnostics);
}

/// `face:glyph` of a single character in a language.
std::string glyph_of(const FontSet& fonts, const char* text, const char* language) {
  const Paragraph paragraph = test_paragraph(text, language);
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  REQUIRE(shaped.glyphs.size() == 1);
  return fonts[shaped.runs[0].face].metrics.postscript_name.substr(11, 2) + ":" +
         std::to_string(shaped.glyphs[0].id);
}

/// TeX Gyre Pagella, which has small capitals and old-style figures, with Noto.
FontSet pagella() {
  FontManifest manifest = test_manifest();
  manifest.faces.push_back(
      {"TeX Gyre Pagella",
       FontScript::latin,
       400,
       Slant::upright,
       {"/usr/share/texmf/fonts/opentype/public/tex-gyre/texgyrepagella-regular.otf"},
       {},
       0,
       "fonts-texgyre",
       "GUST-Font-License"});
  Diagnostics diagnostics;
  return open_fonts({{"body", {"TeX Gyre Pagella"}, {"Noto Sans CJK"}}}, "zh-Hans",
                    manifest, {}, diagnostics);
}

/// Glyphs and advances of a text, and the text each glyph stands for.
std::string shaped_as(const FontSet& fonts, const TextStyle& style, const char* text) {
  Paragraph paragraph = test_paragraph(text, "en");
  paragraph.inlines[0].style = style;
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  return dump(shaper.shape(paragraph, diagnostics), fonts);
}

}  // namespace

TEST_CASE("the language of a text chooses the forms of its Han") {
  const FontSet fonts = regional_fonts();
  CHECK(glyph_of(fonts, "骨", "zh-Hans") == "sc:45133");
  CHECK(glyph_of(fonts, "骨", "zh-Hant-TW") == "tc:45134");
  CHECK(glyph_of(fonts, "骨", "zh-Hant-HK") == "hk:45132");
  CHECK(glyph_of(fonts, "骨", "ja") == "jp:45132");
  CHECK(glyph_of(fonts, "骨", "ko") == "kr:45132");
  CHECK(glyph_of(fonts, "骨", "en") == "sc:45133");
  const std::string simplified = glyph_of(fonts, "直", "zh-Hans").substr(2);
  CHECK(glyph_of(fonts, "直", "zh-Hant-TW").substr(2) == simplified);
  CHECK(glyph_of(fonts, "直", "zh-Hant-HK").substr(2) != simplified);
  CHECK(glyph_of(fonts, "直", "ja").substr(2) != simplified);
  CHECK(glyph_of(fonts, "直", "ja").substr(2) == glyph_of(fonts, "直", "ko").substr(2));
}

TEST_CASE("one face shows the forms of a language whose own face is not open") {
  const FontSet fonts = test_fonts("zh-Hans");
  CHECK(glyph_of(fonts, "骨", "zh-Hant-TW") == "sc:45134");
  CHECK(glyph_of(fonts, "骨", "zh-Hant-HK") == "sc:45132");
  CHECK(glyph_of(fonts, "骨", "ja") == "sc:45132");
}

TEST_CASE("small capitals are glyphs of their own for the letters as written") {
  const FontSet fonts = pagella();
  TextStyle style = test_style();
  const std::string plain = shaped_as(fonts, style, "a");
  style.small_caps = true;
  const std::string small = shaped_as(fonts, style, "a");
  CHECK(small != plain);
  CHECK(small.ends_with("\"a\"\n"));
  CHECK(shaped_as(fonts, style, "A") == shaped_as(fonts, test_style(), "A"));
}

TEST_CASE("figures are old-style or tabular where the face has them") {
  const FontSet fonts = pagella();
  TextStyle style = test_style();
  const std::string plain = shaped_as(fonts, style, "4");
  style.old_style_figures = true;
  const std::string old_style = shaped_as(fonts, style, "4");
  CHECK(old_style != plain);
  style.tabular_figures = true;
  CHECK(shaped_as(fonts, style, "1") != shaped_as(fonts, test_style(), "1"));
}

TEST_CASE("a thin space is drawn as one in faces that lack it, too") {
  const FontSet fonts = test_fonts();
  const auto space_in = [&](const char* text) {
    const Paragraph paragraph = test_paragraph(text);
    Shaper shaper(fonts);
    Diagnostics diagnostics;
    const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
    CHECK(diagnostics.all().empty());
    for (const GlyphRun& run : shaped.runs) {
      for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
        const Glyph& glyph = shaped.glyphs[g];
        if (shaped.text[glyph.text_begin] != 0x2009) continue;
        CHECK(glyph.id != 0);
        return fonts[run.face].family + " " + std::to_string(glyph.advance);
      }
    }
    return std::string("none");
  };
  CHECK(space_in("年\u2009至") == "Noto Sans CJK 200");
  CHECK(space_in("2021\u2009–") == "Inter 512");  // of 2816
}

TEST_CASE("〇 is a Han character of one em") {
  const FontSet fonts = test_fonts();
  const Paragraph paragraph = test_paragraph("二〇A");
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  CHECK(shaped.sides[1] == Side::han);
  CHECK(shaped.glyphs[1].advance == 1000);
  CHECK(fonts[shaped.runs[0].face].metrics.postscript_name == "NotoSansCJKsc-Regular");
}

TEST_CASE("Latin letters are scaled, Han are not") {
  FontSet fonts = test_fonts();
  fonts.roles[0].latin_scale = 970;
  for (const char* language : {"zh-Hans", "en"}) {
    const Paragraph paragraph = test_paragraph("重a", language);
    Shaper shaper(fonts);
    Diagnostics diagnostics;
    const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
    REQUIRE(shaped.runs.size() == 2);
    CHECK(shaped.runs[0].scale == 1000);
    CHECK(shaped.runs[1].scale == 970);
  }
}

}  // namespace jianli
