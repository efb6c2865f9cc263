// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_breaks.h"

#include <doctest/doctest.h>

#include "breaks_fixture.h"

namespace jianli {
namespace {

TEST_CASE("stops, closing marks and connectors do not start a line at any level") {
  for (const BreakLevel level : {BreakLevel::basic, BreakLevel::gb, BreakLevel::strict}) {
    for (const std::string mark :
         {"。", "．", "，", "、", "：", "；", "！", "？", "‼",  "⁇",  "⁈",
          "⁉",  "”",  "’",  "」", "』", "）", "》", "〉", "】", "〗", "〕",
          "］", "｝", "～", "-",  "–",  "—",  "·",  "・", "‧"}) {
      CAPTURE(mark);
      CHECK(breaks_of("中" + mark + "中", "zh-Hans", level) == "中" + mark + "÷中");
    }
  }
}

TEST_CASE("opening marks do not end a line at any level") {
  for (const BreakLevel level : {BreakLevel::basic, BreakLevel::gb, BreakLevel::strict}) {
    for (const std::string mark :
         {"“", "‘", "「", "『", "（", "《", "〈", "【", "〖", "〔", "［", "｛"}) {
      CAPTURE(mark);
      CHECK(breaks_of("中" + mark + "中", "zh-Hans", level) == "中÷" + mark + "中");
    }
  }
}

TEST_CASE("a solidus may end a line at the basic level, and later beside Latin only") {
  CHECK(breaks_of("和/或", "zh-Hans", BreakLevel::basic) == "和/÷或");
  CHECK(breaks_of("和／或", "zh-Hans", BreakLevel::basic) == "和／÷或");
  for (const BreakLevel level : {BreakLevel::gb, BreakLevel::strict}) {
    CHECK(breaks_of("和/或", "zh-Hans", level) == "和/或");
    CHECK(breaks_of("和／或", "zh-Hans", level) == "和／或");
    CHECK(breaks_of("《甲》/《乙》", "zh-Hans", level) == "《甲》/《乙》");
    CHECK(breaks_of("Java/库", "zh-Hans", level) == "Java/÷库");
  }
  CHECK(breaks_of("100／200") == "100／200");
}

TEST_CASE(
    "dashes and ellipses of two ems stay whole; strict keeps them from a line start") {
  CHECK(breaks_of("好——真") == "好÷——÷真");
  CHECK(breaks_of("好⸺真") == "好÷⸺÷真");
  CHECK(breaks_of("好……真") == "好……÷真");
  CHECK(breaks_of("好⋯⋯真", "zh-Hant") == "好⋯⋯÷真");
  CHECK(breaks_of("好——真", "zh-Hans", BreakLevel::strict) == "好——÷真");
  CHECK(breaks_of("好⸺真", "zh-Hans", BreakLevel::strict) == "好⸺÷真");
  CHECK(breaks_of("好……真", "zh-Hans", BreakLevel::strict) == "好……÷真");
}

TEST_CASE("a row of dashes or ellipses may be split between two of them") {
  CHECK(breaks_of("好————真") == "好÷——÷——÷真");
  CHECK(breaks_of("…………") == "……÷……");
  CHECK(breaks_of("———") == "———");
  CHECK(breaks_of("…………", "zh-Hans", BreakLevel::strict) == "…………");
}

TEST_CASE("single quotes of Chinese break as double ones do") {
  CHECK(breaks_of("他说‘你好’吗") == "他÷说÷‘你÷好’÷吗");
  CHECK(breaks_of("他说“你好”吗") == "他÷说÷“你÷好”÷吗");
  CHECK(breaks_of("他说：“‘是’”，然") == "他÷说：÷“‘是’”，÷然");
}

TEST_CASE("a line may end outside straight quotes beside Han, the first of two opening") {
  CHECK(breaks_of("中文\"mixed\"文字") == "中÷文÷\"mixed\"÷文÷字");
  CHECK(breaks_of("说\"你好\"吗") == "说÷\"你÷好\"÷吗");
  CHECK(breaks_of("\"你好\"，\"在\"") == "\"你÷好\"，÷\"在\"");
  CHECK(breaks_of("中\"") == "中÷\"");
}

TEST_CASE("an apostrophe breaks nothing") {
  CHECK(breaks_of("it’s a dog’s", "en") == "it’s ÷a ÷dog’s");
  CHECK(breaks_of("用it’s写") == "用÷it’s÷写");
}

TEST_CASE(
    "a gap between Han and a Western word may break, whatever sign is at its edge") {
  CHECK(breaks_of("用.NET写") == "用÷.NET÷写");
  CHECK(breaks_of("用C++写") == "用÷C++÷写");
  CHECK(breaks_of("学C#、F#吧") == "学÷C#、÷F#÷吧");
  CHECK(breaks_of("超1000+用户") == "超÷1000+÷用÷户");
  CHECK(breaks_of("降−2.3%后") == "降÷−2.3%÷后");
  CHECK(breaks_of("读Ph.D.时") == "读÷Ph.D.÷时");
  CHECK(breaks_of("用 .NET 写") == "用 ÷.NET ÷写");
}

TEST_CASE("a hyphen between Han ends a line; one that begins a word does not") {
  CHECK(breaks_of("端到端-测试") == "端÷到÷端-÷测÷试");
  CHECK(breaks_of("run --all -v", "en") == "run ÷--all ÷-v");
  CHECK(breaks_of("cd /opt", "en") == "cd ÷/opt");
  CHECK(breaks_of("a -> b", "en") == "a ÷-> ÷b");
}

TEST_CASE("a mark that stands alone between spaces ends a line and does not begin one") {
  CHECK(breaks_of("a | b", "en") == "a | ÷b");
  CHECK(breaks_of("甲 · 乙") == "甲 · ÷乙");
  CHECK(breaks_of("30% ～ 50%") == "30% ～ ÷50%");
  CHECK(breaks_of("one – two — three", "en") == "one – ÷two — ÷three");
}

TEST_CASE("no-break and word-joining characters hold, zero-width spaces part") {
  CHECK(breaks_of("中\u2060文") == "中\u2060文");
  CHECK(breaks_of("a\u00A0中") == "a\u00A0中");
  CHECK(breaks_of("用\u00A0.NET") == "用\u00A0.NET");
  CHECK(breaks_of("中\u200B文") == "中\u200B÷文");
  CHECK(breaks_of("中\u200B。") == "中\u200B÷。");
}

TEST_CASE("supplementary ideographs and kana break as Han, emoji stay whole") {
  CHECK(breaks_of("𠮷野家") == "𠮷÷野÷家");
  CHECK(breaks_of("用𠮷A") == "用÷𠮷÷A");
  CHECK(breaks_of("かな。", "ja") == "か÷な。");
  CHECK(breaks_of("好👩\u200D💻好") == "好÷👩\u200D💻÷好");
}

TEST_CASE("Han in a paragraph of any language brings the Chinese rules") {
  CHECK(breaks_of("说：“你", "en") == "说：÷“你");
}

TEST_CASE("a soft hyphen is a place for a hyphen") {
  CHECK(breaks_of("inter\u00ADnational", "en") == "inter\u00AD‑national");
}

TEST_CASE("a forced break is mandatory and ends what rules say") {
  CHECK(breaks_of("上\u2028。") == "上\u2028¶。");
}

TEST_CASE("rules do not see the source of a formula, and no line ends in it") {
  Paragraph paragraph = test_paragraph("由");
  paragraph.inlines.push_back({"a + b/c（", test_style(), "zh-Hans", {}, {}});
  paragraph.inlines[1].kind = InlineKind::math;
  paragraph.inlines.push_back({"得", test_style(), "zh-Hans", {}, {}});
  const ShapedParagraph shaped = find_test_breaks(paragraph);
  CHECK(show_breaks(shaped, shaped.breaks) == "由÷a + b/c（÷得");
}

TEST_CASE("breaks inside what is wanted whole, and between two such, are discouraged") {
  Paragraph paragraph = test_paragraph("一二");
  paragraph.inlines[0].whole = true;
  paragraph.inlines.push_back({"三四", test_style(), "zh-Hans", {}, {}, true});
  paragraph.inlines.push_back({"五六", test_style(), "zh-Hans", {}, {}});
  const ShapedParagraph shaped = find_test_breaks(paragraph);
  CHECK(show_breaks(shaped, shaped.breaks) == "一¿二¿三¿四÷五÷六");
}

TEST_CASE("marks and tokens are seen across changes of style") {
  Paragraph paragraph = test_paragraph("好C");
  paragraph.inlines.push_back({"++", test_style(), "zh-Hans", {}, {}});
  paragraph.inlines.push_back({"。", test_style(), "zh-Hans", {}, {}});
  const ShapedParagraph shaped = find_test_breaks(paragraph);
  CHECK(show_breaks(shaped, shaped.breaks) == "好÷C++。");
}

TEST_CASE("the last character ends the paragraph") {
  const Paragraph paragraph = test_paragraph("好");
  const ShapedParagraph shaped = find_test_breaks(paragraph);
  CHECK(shaped.breaks == std::vector{BreakKind::forbidden, BreakKind::mandatory});
}

TEST_CASE("a separator keeps to what is before it, and a line may end behind it alone") {
  Paragraph paragraph = test_paragraph("甲");
  Inline bar = paragraph.inlines[0];
  bar.text = " ~ ";
  bar.separator = true;
  Inline behind = paragraph.inlines[0];
  behind.text = "%乙";
  paragraph.inlines.insert(paragraph.inlines.end(), {bar, behind});
  const ShapedParagraph shaped = find_test_breaks(paragraph);
  CHECK(show_breaks(shaped, shaped.breaks) == "甲 ~ ÷%÷乙");
}

}  // namespace
}  // namespace jianli
