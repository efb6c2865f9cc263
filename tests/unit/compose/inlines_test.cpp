// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

/// The pieces of a text: `"text" weight` with what else differs from plain.
std::string pieces(const RichText& text, const std::string& language = "zh-Hans") {
  const Edition resume = edition(language, "张三");
  const Style look = style();
  const Composer composer{resume, look};
  Inlines inlines;
  append_rich(composer, text, text_style(composer, Look{}), {}, inlines);
  std::string out;
  for (const Inline& piece : inlines) {
    out += "[" + piece.text + "]";
    if (piece.style.weight != 400) out += std::to_string(piece.style.weight);
    if (piece.style.slant == Slant::italic) out += "italic";
    if (piece.style.font == 2) out += "code";
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

TEST_CASE("emphasis is italic on Latin and bold on Han, which is never slanted") {
  CHECK(pieces(rich("*important*")) == "[important]italic");
  CHECK(pieces(rich("*重要*")) == "[重要]700");
  CHECK(pieces(rich("*采用 InfoNCE 损失*")) == "[采用 ]700[InfoNCE ]italic[损失]700");
}

TEST_CASE("digits and marks stay with the letters before them") {
  CHECK(pieces(rich("*top 10, 前 10 名*")) == "[top 10, ]italic[前 10 名]700");
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

TEST_CASE("math is set as text") {
  RichText text;
  text.runs.push_back({"N \\cdot E", {}, {}, {}, {}});
  text.runs[0].format.math = true;
  CHECK(pieces(text) == "[N · E]");
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
