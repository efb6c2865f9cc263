// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

/// The pieces of a text: `"text" weight` with what else differs from plain.
std::string pieces(const RichText& text, const std::string& language = "zh-Hans",
                   const std::string& design = "{}") {
  const Edition resume = edition(language, "张三");
  const Style look = style(design);
  const Composer composer{resume, look};
  Inlines inlines;
  append_rich(composer, text, text_style(composer, Look{}), {}, inlines);
  std::string out;
  for (const Inline& piece : inlines) {
    out += "[" + piece.text + "]";
    if (piece.style.weight != 400) out += std::to_string(piece.style.weight);
    if (piece.style.slant == Slant::italic) out += "italic";
    if (piece.style.font == 2) out += "code";
    if (piece.style.font == 3) out += "kai";
    if (piece.style.emphasis_dots) out += "dots";
    if (piece.style.strike) out += "strike";
    if (piece.style.underline) out += "underline";
    if (!piece.link.empty()) out += "<" + piece.link + ">";
    if (piece.language != language) out += "@" + piece.language;
  }
  return out;
}

}  // namespace

TEST_CASE("bold, code and lines are styles") {
  CHECK(pieces(rich("a **b** `c` ~~d~~ <u>e</u>")) ==
        "[a ][b]700[ ][c]code[ ][d]strike[ ][e]underline");
}

TEST_CASE("emphasis is italic on Latin and dots on Han, which is never slanted") {
  CHECK(pieces(rich("*important*")) == "[important]italic");
  CHECK(pieces(rich("*重要*")) == "[重要]dots");
  CHECK(pieces(rich("*采用 InfoNCE 损失*")) == "[采用]dots[ ][InfoNCE ]italic[损失]dots");
  CHECK(pieces(rich("***两者***")) == "[两者]700dots");
  CHECK(pieces(rich("*二〇二一*")) == "[二〇二一]dots");
}

TEST_CASE("a variation selector stays with its character") {
  CHECK(pieces(rich("*葛\U000E0100城*")) == "[葛\U000E0100城]dots");
  CHECK(pieces(rich("*重\uFE00，*")) == "[重\uFE00]dots[，]");
}

TEST_CASE("marks and figures have no dots") {
  CHECK(pieces(rich("*强调，重点。*")) == "[强调]dots[，][重点]dots[。]");
  CHECK(pieces(rich("*宽×高*")) == "[宽]dots[×][高]dots");
  CHECK(pieces(rich("*“双塔”*")) == "[“][双塔]dots[”]");
  CHECK(pieces(rich("*前 10 名*")) == "[前]dots[ ][10 ]italic[名]dots");
  CHECK(pieces(rich("*top 10, 前*")) == "[top 10, ]italic[前]dots");
  CHECK(pieces(rich("*见（A），*")) == "[见]dots[（][A]italic[），]");
}

TEST_CASE("a design may emphasise Han by a Kai face, marks included") {
  const std::string kai = "typography: {emphasis: kai}";
  CHECK(pieces(rich("*采用，InfoNCE 损失*"), "zh-Hans", kai) ==
        "[采用，]kai[InfoNCE ]italic[损失]kai");
  CHECK(pieces(rich("***两者***"), "zh-Hans", kai) == "[两者]700kai");
  // Emphasis in the body's own face would not be seen.
  CHECK(pieces(
            rich("*重要*"), "zh-Hans",
            "{typography: {emphasis: kai}, fonts: {emphasis: {han: [Noto Sans CJK]}}}") ==
        "[重要]dots");
}

TEST_CASE("dots are for mainland China; elsewhere a Kai face or weight emphasises") {
  CHECK(pieces(rich("*重要*"), "zh-Hant") == "[重要]kai");
  CHECK(pieces(rich("*重要*"), "zh-Hant-HK",
               "fonts: {emphasis: {han: [Noto Sans CJK]}}") == "[重要]700");
  CHECK(pieces(rich("*重要*"), "ja", "fonts: {emphasis: {han: [Noto Sans CJK]}}") ==
        "[重要]700");
}

TEST_CASE("pieces of emphasis keep their places") {
  RichText text;
  text.runs.push_back({"前Kai", {}, {}, {}, {0, 10, 16}});
  text.runs[0].format.emphasis = true;
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  Inlines inlines;
  append_rich({resume, look}, text, {}, {}, inlines);
  REQUIRE(inlines.size() == 2);
  CHECK(inlines[0].span == Span{0, 10, 13});
  CHECK(inlines[1].span == Span{0, 13, 16});
}

TEST_CASE("a link of the text wins over the field's") {
  const Edition resume = edition("en", "Zhang San");
  const Style look = style("tokens: {colors: {link: '#0000ff'}}");
  Inlines inlines;
  append_rich({resume, look}, rich("see [this](https://a.example)"), {},
              "https://b.example", inlines);
  REQUIRE(inlines.size() == 2);
  CHECK(inlines[0].link == "https://b.example");
  CHECK(inlines[1].link == "https://a.example");
  CHECK(to_string(inlines[1].style.color) == "#0000ff");
  CHECK(to_string(inlines[0].style.color) == "#000000");
}

TEST_CASE("a text that fell back keeps its own language") {
  RichText text;
  text.runs.push_back({"Harbin", {}, {}, "en", {}});
  CHECK(pieces(text) == "[Harbin]@en");
}

TEST_CASE("math is an inline of its own, emphasised or not") {
  RichText text;
  text.runs.push_back({"N \\cdot E", {}, {}, {}, {}});
  text.runs[0].format.math = true;
  text.runs[0].format.emphasis = true;
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  Inlines inlines;
  append_rich({resume, look}, text, {}, {}, inlines);
  REQUIRE(inlines.size() == 1);
  CHECK(inlines[0].kind == InlineKind::math);
  CHECK(inlines[0].text == "N \\cdot E");
  CHECK(inlines[0].style == TextStyle{});
}

TEST_CASE("capitals are those of letters, accented ones included") {
  Inlines inlines(1);
  inlines[0].text = "Skills & Aptitudes à l’étranger ÷ ß œ 教育";
  set_upper_case(inlines);
  CHECK(inlines[0].text == "SKILLS & APTITUDES À L’ÉTRANGER ÷ ß Œ 教育");
  inlines[0].text = "ĺň źž ı ÿ";
  set_upper_case(inlines);
  CHECK(inlines[0].text == "ĹŇ ŹŽ I Ÿ");
}

}  // namespace jianli::test
