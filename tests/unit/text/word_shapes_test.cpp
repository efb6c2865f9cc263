// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/word_shapes.h"

#include <doctest/doctest.h>
#include <hb.h>

#include "random_numbers.h"
#include "text/shaping_memory.h"
#include "text_fixture.h"

namespace jianli {
namespace {

/// What texts are made of: Han and its marks, words with pairs that are kerned or joined,
/// figures, signs, and characters around which nothing is cut.
const std::vector<std::string> kPieces = {"简历",
                                          "编译",
                                          "，",
                                          "。",
                                          "：",
                                          "（",
                                          "）",
                                          "、",
                                          "《",
                                          "》",
                                          "！",
                                          "“",
                                          "”",
                                          "——",
                                          "……",
                                          "·",
                                          "Ａ",
                                          "ＡＢ",
                                          "一丁",
                                          "AVAToy",
                                          "find",
                                          "Office",
                                          "office",
                                          "Type",
                                          "WAVE,",
                                          "e.g.",
                                          "f’s",
                                          "10%",
                                          "2018.08",
                                          "–",
                                          "C++",
                                          "->",
                                          "3x4",
                                          "\"T\"",
                                          "1/2",
                                          "1⁄2",
                                          "naïve",
                                          "Å",
                                          "e\xCC\x81",
                                          "\xC2\xAD",
                                          "\xE2\x80\x8B",
                                          "가나",
                                          "カナ",
                                          "⁈",
                                          " ",
                                          " ",
                                          " ",
                                          "  ",
                                          "\xC2\xA0"};

std::string glyphs_of(const ShapedParagraph& shaped) {
  std::string text;
  for (const Glyph& glyph : shaped.glyphs) {
    for (const auto number :
         {std::int64_t{glyph.id}, std::int64_t{glyph.advance},
          std::int64_t{glyph.x_offset}, std::int64_t{glyph.y_offset},
          std::int64_t{glyph.text_begin}, std::int64_t{glyph.text_end}}) {
      text += std::to_string(number) + ",";
    }
    text += " ";
  }
  return text;
}

/// The faces of a design: a role of Latin and Han families.
FontSet open(const std::string& latin, const std::string& file) {
  FontManifest manifest = test_manifest();
  manifest.faces.push_back({latin,
                            FontScript::latin,
                            400,
                            Slant::upright,
                            {file},
                            {},
                            0,
                            "package",
                            "licence"});
  Diagnostics diagnostics;
  FontSet fonts = open_fonts({{"body", {latin}, {"Noto Sans CJK"}}}, "zh-Hans", manifest,
                             {}, diagnostics);
  REQUIRE(!diagnostics.has_errors());
  return fonts;
}

/// Shapes random texts with words kept and without; the number of texts that differ.
int count_differences(const FontSet& fonts, const TextStyle& style, int texts) {
  ShapingMemory memory;
  Shaper kept(fonts, &memory);
  Diagnostics diagnostics;
  RandomNumbers random(7);
  int differences = 0;
  for (int i = 0; i < texts; ++i) {
    std::string text;
    for (auto pieces = 1 + random.below(24); pieces > 0; --pieces) {
      text += kPieces[random.below(static_cast<std::uint32_t>(kPieces.size()))];
    }
    Paragraph paragraph = test_paragraph(text, i % 2 == 0 ? "zh-Hans" : "en");
    paragraph.inlines[0].style = style;
    const std::string expected = glyphs_of(Shaper(fonts).shape(paragraph, diagnostics));
    if (glyphs_of(kept.shape(paragraph, diagnostics)) != expected) ++differences;
  }
  return differences;
}

}  // namespace

TEST_CASE("texts set of words have the glyphs of whole texts") {
  CHECK(count_differences(test_fonts(), test_style(), 1500) == 0);
  TextStyle bold = test_style();
  bold.weight = 700;
  bold.tabular_figures = true;
  CHECK(count_differences(test_fonts(), bold, 600) == 0);
}

TEST_CASE(
    "so they have in faces that kern the space, join letters or have small capitals") {
  const std::string folder = "/usr/share/fonts/";
  CHECK(count_differences(
            open("Libertine", folder + "opentype/linux-libertine/LinLibertine_R.otf"),
            test_style(), 600) == 0);
  CHECK(
      count_differences(
          open("JetBrains", folder + "truetype/jetbrains-mono/JetBrainsMono-Regular.ttf"),
          test_style(), 600) == 0);
  TextStyle small = test_style();
  small.small_caps = small.old_style_figures = true;
  CHECK(count_differences(open("Pagella",
                               "/usr/share/texmf/fonts/opentype/public/tex-gyre/"
                               "texgyrepagella-regular.otf"),
                          small, 600) == 0);
  CHECK(count_differences(open("WenKai", folder + "truetype/lxgw-wenkai/"
                                                  "LXGWWenKai-Regular.ttf"),
                          test_style(), 600) == 0);
}

TEST_CASE("a look is learnt from its hundredth text on") {
  const FontSet fonts = test_fonts();
  WordShapes words;
  const std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer(
      hb_buffer_create(), hb_buffer_destroy);
  ShapingLook look;
  look.font = fonts[fonts.roles[0].han[0]].font.get();
  look.script = HB_SCRIPT_HAN;
  look.language = hb_language_from_string("zh-Hans", -1);
  std::vector<Glyph> glyphs;
  const auto append = [&](std::u16string_view text) {
    return words.append(look, text, 5, buffer.get(), glyphs);
  };
  for (int i = 0; i < 100; ++i) CHECK(!append(u"简历 CV"));
  CHECK(glyphs.empty());
  for (int i = 0; i < 2; ++i) {
    glyphs.clear();
    CHECK(append(u"简历 CV"));
    REQUIRE(glyphs.size() == 5);
    CHECK(glyphs[0].text_begin == 5);
    CHECK(glyphs[4].text_begin == 9);
  }
  SUBCASE("where a mark combines, nothing is cut") {
    glyphs.clear();
    CHECK(!append(u"e\u0301 简"));
    CHECK(glyphs.empty());
  }
  SUBCASE("another look is another matter") {
    look.tabular_figures = true;
    CHECK(!append(u"简历 CV"));
  }
}

}  // namespace jianli
