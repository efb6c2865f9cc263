// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_marks.h"

#include <doctest/doctest.h>

#include <numeric>

#include "text_fixture.h"

namespace jianli {
namespace {

using enum PunctuationProfile;

/// A text in one style, shaped; keeps what the shaped paragraph points to.
struct Shaped {
  FontSet fonts;
  Paragraph paragraph;
  ShapedParagraph shaped;

  Shaped(const std::string& text, PunctuationProfile profile, const std::string& language)
      : fonts(test_fonts(language)), paragraph(test_paragraph(text, language)) {
    paragraph.typography.punctuation = profile;
  }
  void shape() {
    Diagnostics diagnostics;
    shaped = Shaper(fonts).shape(paragraph, diagnostics);
  }
};

/// Advances in thousandths of an em.
std::vector<int> advances(const std::string& text, PunctuationProfile profile = gb,
                          const std::string& language = "zh-Hans") {
  Shaped s(text, profile, language);
  s.shape();
  std::vector<int> result;
  for (const GlyphRun& run : s.shaped.runs) {
    const int em = s.fonts[run.face].metrics.units_per_em;
    for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
      result.push_back(s.shaped.glyphs[g].advance * 1000 / em);
    }
  }
  return result;
}

int width(const std::string& text, PunctuationProfile profile = gb,
          const std::string& language = "zh-Hans") {
  const std::vector<int> all = advances(text, profile, language);
  return std::accumulate(all.begin(), all.end(), 0);
}

/// The marks of a text: what they lose at a line's start and end, and what they give in a
/// tight line before and after them.
std::string uses(const std::string& text, const Typography& typography,
                 const std::string& language = "zh-Hans") {
  Shaped s(text, gb, language);
  s.paragraph.typography = typography;
  s.shape();
  std::string out;
  for (const Mark& mark : s.shaped.marks) {
    for (const int part :
         {mark.trim_start, mark.trim_end, mark.shrink_before, mark.shrink_after}) {
      out += std::to_string(part) + ' ';
    }
    out.back() = '|';
  }
  return out;
}

std::string uses(const std::string& text, PunctuationProfile profile = gb,
                 const std::string& language = "zh-Hans") {
  Typography typography;
  typography.punctuation = profile;
  return uses(text, typography, language);
}

using Widths = std::vector<int>;

/// What the marks of a text may hang beyond the blank they lose at a line's end.
Widths hangs(const std::string& text, const Typography& typography,
             const std::string& language = "zh-Hans") {
  Shaped s(text, gb, language);
  s.paragraph.typography = typography;
  s.shape();
  Widths result;
  for (const Mark& mark : s.shaped.marks) result.push_back(mark.hang);
  return result;
}

TEST_CASE("adjacent marks take an em and a half together") {
  CHECK(advances("中），中") == Widths{1000, 500, 1000, 1000});
  CHECK(advances("中，“中") == Widths{1000, 1000, 500, 1000});
  CHECK(advances("《（中") == Widths{1000, 500, 1000});
  CHECK(advances("中”。") == Widths{1000, 500, 1000});
  CHECK(advances("中：“中") == Widths{1000, 1000, 500, 1000});
  CHECK(advances("》《") == Widths{1000, 500});
  CHECK(advances("好。』」") == Widths{1000, 500, 500, 1000});
}

TEST_CASE("an empty pair, an opening mark behind Han and single marks keep their width") {
  CHECK(advances("（）") == Widths{1000, 1000});
  CHECK(advances("中，中（中") == Widths{1000, 1000, 1000, 1000, 1000});
}

TEST_CASE("only full-width marks are trimmed") {
  // Western brackets and the Chinese mark keep to themselves.
  const Shaped plain("(a)，", gb, "zh-Hans");
  CHECK(advances("(a)，").back() == 1000);
  CHECK(advances("。(").front() == 1000);
}

TEST_CASE("marks of two styles are trimmed as those of one") {
  Shaped s("重点）", gb, "zh-Hans");
  s.paragraph.inlines[0].style.weight = 700;
  s.paragraph.inlines.push_back({"，然后", test_style(), "zh-Hans", {}, {}});
  s.shape();
  CHECK(s.shaped.runs.size() == 2);
  CHECK(s.shaped.glyphs[2].advance == 500);
  CHECK(s.shaped.marks[0].trim_end == 0);
}

TEST_CASE("a bracket beside a separator has its room from the spaces") {
  Shaped s("硕士）", gb, "zh-Hans");
  s.paragraph.inlines.push_back({" · ", test_style(), "zh-Hans", {}, {}});
  s.paragraph.inlines.push_back({"（二）", test_style(), "zh-Hans", {}, {}});
  s.shape();
  CHECK(s.shaped.glyphs[2].advance == 1000);
  s.paragraph.inlines[1].separator = true;
  s.shape();
  CHECK(s.shaped.glyphs[2].advance == 500);
  CHECK(s.shaped.glyphs[6].advance == 500);
  CHECK(s.shaped.glyphs[8].advance == 1000);
}

TEST_CASE("question and exclamation marks share ems: two one, three two") {
  CHECK(advances("好？！") == Widths{1000, 500, 500});
  CHECK(advances("好！！") == Widths{1000, 500, 500});
  CHECK(advances("好！！！") == Widths{1000, 500, 500, 1000});
  CHECK(advances("好！！！！") == Widths{1000, 500, 500, 500, 500});
  CHECK(advances("《书》！？") == Widths{1000, 1000, 500, 500, 500});
  CHECK(advances("好？！”他") == Widths{1000, 500, 500, 1000, 1000});
  CHECK(width("好？！", cns, "zh-Hant-TW") == 3000);
  CHECK(width("好？！", plain) == 3000);
}

TEST_CASE("a double mark is one em") {
  for (const char* text : {"好‼", "好⁇", "好⁈", "好⁉"}) {
    CHECK(advances(text) == Widths{1000, 500, 500});
    CHECK(advances(text, cns, "zh-Hant-TW") == Widths{1000, 500, 500});
  }
  CHECK(advances("》⁉《") == Widths{500, 500, 500, 500});
  CHECK(uses("好⁉") == "0 0 0 0|0 0 0 0|");
}

TEST_CASE("the interpunct between Han is half an em, in Taiwan one em") {
  CHECK(advances("张三·李四") == Widths{1000, 1000, 500, 1000, 1000});
  CHECK(advances("张三・李四") == Widths{1000, 1000, 500, 1000, 1000});
  CHECK(advances("张三‧李四") == Widths{1000, 1000, 500, 1000, 1000});
  CHECK(advances("〇·〇") == Widths{1000, 500, 1000});
  CHECK(advances("《论语》·《学而》") ==
        Widths{1000, 1000, 1000, 500, 500, 500, 1000, 1000, 1000});
  CHECK(width("張三·李四", cns, "zh-Hant-TW") == 5000);
  CHECK(width("张三·李四", plain) == 5000);
  CHECK(uses("张三·李四") == "0 0 0 0|");
  CHECK(uses("張三·李四", cns, "zh-Hant-TW") == "0 0 250 250|");
}

TEST_CASE("the ink of a halved interpunct stays in the middle") {
  Shaped s("张·李", gb, "zh-Hans");
  s.shape();
  // The face's glyph of one em has its ink from 394 to 606.
  CHECK(s.shaped.glyphs[1].x_offset == -250);
}

TEST_CASE("solidi and short connectors between Han are half an em") {
  for (const char* text : {"和/或", "和／或", "京–沪", "京-沪"}) {
    CHECK(width(text) == 2500);
    CHECK(width(text, banjiao) == 2500);
  }
  CHECK(width("和／或", cns, "zh-Hant-TW") == 3000);
  CHECK(width("和/或", cns, "zh-Hant-TW") == 2500);
  CHECK(width("和／或", plain) == 3000);
  CHECK(width("和/或", plain) < 2500);
}

TEST_CASE("solidi and connectors in Western text keep their width") {
  const std::vector<int> slash = advances("a/b");
  CHECK(advances("京A/B沪")[2] == slash[1]);
  CHECK(advances("和/B")[1] == slash[1]);
  CHECK(advances("京--沪")[1] == advances("a-b")[1]);
}

TEST_CASE("long connectors are one em, dashes and ellipses two, and none gives way") {
  CHECK(width("京—沪") == 3000);
  CHECK(width("百～千") == 3000);
  CHECK(advances("甲——乙") == Widths{1000, 2000, 1000});
  CHECK(width("甲……乙") == 4000);
  for (const PunctuationProfile profile : {gb, cns, kaiming, banjiao, plain}) {
    CHECK(uses("中——中……中／中～中—中", profile).empty());
  }
}

TEST_CASE("kaiming leaves one em to the stops that end a sentence") {
  CHECK(advances("你好，世界。", kaiming) == Widths{1000, 1000, 500, 1000, 1000, 1000});
  CHECK(width("他说：“你好”，", kaiming) == 6000);
  CHECK(advances("真的吗？“好", kaiming) == Widths{1000, 1000, 1000, 1000, 500, 1000});
  CHECK(advances("好。”", kaiming) == Widths{1000, 500, 500});
  CHECK(advances("（）", kaiming) == Widths{500, 500});
  CHECK(uses("“好，好。", kaiming) == "0 0 0 0|0 0 0 0|0 500 0 500|");
}

TEST_CASE("banjiao sets all marks as half an em") {
  CHECK(width("你好，世界。", banjiao) == 5000);
  CHECK(width("他说：“你好”，", banjiao) == 6000);
  CHECK(width("好？！", banjiao) == 2000);
  CHECK(uses("（好）。", banjiao) == "0 0 0 0|0 0 0 0|0 0 0 0|");
}

TEST_CASE("plain leaves all as the face has it, at a line's edges, too") {
  CHECK(width("他说：“你好”，", plain) == 8000);
  CHECK(uses("“你好，”", plain) == "0 0 0 0|0 0 0 0|0 0 0 0|");
}

TEST_CASE("a mark at a line's edge loses its blank") {
  CHECK(uses("（好）") == "500 0 500 0|0 500 0 500|");
  CHECK(uses("一，二、三；") == "0 500 0 500|0 500 0 500|0 500 0 500|");
  CHECK(uses("一。二？三！") == "0 500 0 500|0 500 0 500|0 500 0 500|");
}

TEST_CASE("the colon gives nothing in a tight line, final stops only if asked") {
  CHECK(uses("甲：") == "0 500 0 0|");
  Typography typography;
  typography.shrink_final_stops = false;
  CHECK(uses("一，二。", typography) == "0 500 0 500|0 500 0 0|");
}

TEST_CASE("what neighbours took is not given again") {
  CHECK(uses("：“好”，") == "0 500 0 0|0 0 0 0|0 0 0 0|0 500 0 500|");
}

TEST_CASE("in Taiwan only brackets give way") {
  CHECK(advances("中，。", cns, "zh-Hant-TW") == Widths{1000, 1000, 1000});
  CHECK(advances("中」，", cns, "zh-Hant-TW") == Widths{1000, 500, 1000});
  CHECK(advances("：「中", cns, "zh-Hant-TW") == Widths{1000, 500, 1000});
  CHECK(advances("。」", cns, "zh-Hant-TW") == Widths{1000, 1000});
  CHECK(advances("《書》！？", cns, "zh-Hant-TW") == Widths{1000, 1000, 500, 1000, 1000});
  CHECK(uses("「好」。", cns, "zh-Hant-TW") == "500 0 500 0|0 0 0 0|0 0 0 0|");
  CHECK(uses("好」", cns, "zh-Hant-TW") == "0 500 0 500|");
  // The same with the marks of the mainland, whose stops have a blank on one side.
  CHECK(uses("好，好。", cns, "zh-Hans") == "0 0 0 0|0 0 0 0|");
}

TEST_CASE("Hong Kong's centred stops are not cut on one side, whatever the profile") {
  CHECK(advances("中，」", gb, "zh-Hant-HK") == Widths{1000, 1000, 1000});
  CHECK(uses("中，", gb, "zh-Hant-HK") == "0 0 250 250|");
  CHECK(uses("中，", cns, "zh-Hant-HK") == "0 0 0 0|");
}

TEST_CASE("a stop that may hang leaves the line whole") {
  Typography typography;
  typography.hang_stops = true;
  CHECK(uses("一，二。三：", typography) == "0 500 0 500|0 500 0 500|0 500 0 0|");
  CHECK(hangs("一，二。三：", typography) == Widths{500, 500, 500});
  CHECK(hangs("（好）", typography) == Widths{0, 0});
  // One mark only.
  CHECK(hangs("好”，", typography) == Widths{0, 0});
  // Of marks in the middle of their em, the low ones.
  CHECK(hangs("一，二？", typography, "zh-Hant-HK") == Widths{1000, 0});
  typography.punctuation = kaiming;
  CHECK(hangs("一，二。", typography) == Widths{500, 500});
  typography.punctuation = cns;
  CHECK(hangs("好。", typography, "zh-Hant-TW") == Widths{0});
}

TEST_CASE("in a Kai face without quotation marks of one em the colon keeps its own") {
  FontManifest manifest;
  manifest.faces.push_back(
      {"Kai",
       FontScript::han,
       400,
       Slant::upright,
       {"/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"},
       {},
       0,
       "",
       ""});
  Diagnostics diagnostics;
  const FontSet fonts =
      open_fonts({{"body", {}, {"Kai"}}}, "zh-Hans", manifest, {}, diagnostics);
  const Paragraph paragraph = test_paragraph("说：“好”，《书》。");
  Widths result;
  for (const Glyph& glyph : Shaper(fonts).shape(paragraph, diagnostics).glyphs) {
    result.push_back(glyph.advance);
  }
  CHECK(result == Widths{1000, 1000, 500, 1000, 500, 1000, 500, 1000, 500, 1000});
}

TEST_CASE("Japanese quotation marks are of Western width and no marks to trim") {
  CHECK(advances("“", gb, "ja") == Widths{475});
  CHECK(uses("“", gb, "ja").empty());
}

TEST_CASE("signs of a formula are left alone") {
  Shaped s("和", gb, "zh-Hans");
  Inline formula = s.paragraph.inlines[0];
  formula.text = "/";
  formula.kind = InlineKind::math;
  s.paragraph.inlines.push_back(formula);
  s.paragraph.inlines.push_back(s.paragraph.inlines[0]);
  s.shape();
  CHECK(s.shaped.marks.empty());
}

}  // namespace
}  // namespace jianli
