// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/resolve_sides.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

/// One letter a UTF-16 unit: H for Chinese, l for Western.
std::string sides(std::u16string_view text, bool cjk = true) {
  std::string out;
  for (const Side side : resolve_sides(text, std::vector<bool>(text.size(), cjk))) {
    out += side == Side::han ? 'H' : 'l';
  }
  return out;
}

TEST_CASE("letters and ideographs decide for themselves") {
  CHECK(sides(u"用C++写") == "HlllH");
  CHECK(sides(u"第3名，20%。") == "HlHHlllH");
  CHECK(sides(u"𠮷A") == "HHl");
}

TEST_CASE("a sign of a number is set as the number, whatever stands around the two") {
  CHECK(sides(u"约5‰以上") == "HllHH");
  CHECK(sides(u"≥90分") == "lllH");
  CHECK(sides(u"约€5±1°吧") == "HlllllH");
  CHECK(sides(u"字±字") == "HHH");
  CHECK(sides(u"差≥ 9") == "Hlll");
  CHECK(sides(u"约5 ± 1吧") == "HlllllH");
  CHECK(sides(u"升×2，2×吧") == "HllHllH");
  CHECK(sides(u"甲×乙 ≈ 丙") == "HHHlHlH");
}

TEST_CASE("a quote pair is Chinese beside or around Han, Western otherwise") {
  CHECK(sides(u"说“好”吗") == "HHHHH");
  CHECK(sides(u"称为“AI”的") == "HHHllHH");
  CHECK(sides(u"the “best” one") == "llllllllllllll");
  CHECK(sides(u"“双塔”") == "HHHH");
  CHECK(sides(u"说“好”吗", false) == "HlHlH");
}

TEST_CASE("quotes around Western words are Chinese if Han stands outside") {
  CHECK(sides(u"“C++”与“Go”") == "HlllHHHllH");
  CHECK(sides(u"论文“Attention” 发表") == "HHHlllllllllHlHH");
  CHECK(sides(u"“Go”，然后") == "HllHHHH");
  CHECK(sides(u"He said “hi” to me") == "llllllllllllllllll");
  CHECK(sides(u"“Hello”") == "lllllll");
}

TEST_CASE("quotes in quotes are paired from the inside") {
  CHECK(sides(u"“‘引号’”") == "HHHHHH");
  CHECK(sides(u"说“the ‘best’ one”") == "HHllllllllllllllH");
  CHECK(sides(u"“the ‘90s” 歌") == "HllllllllHlH");
}

TEST_CASE("a quote without its fellow follows the letters beside it") {
  CHECK(sides(u"“双塔") == "HHH");
  CHECK(sides(u"好”") == "HH");
  CHECK(sides(u"好’，") == "HHH");
  CHECK(sides(u"Go”") == "lll");
}

TEST_CASE("without any letter the language decides") {
  CHECK(sides(u"“") == "H");
  CHECK(sides(u"“”") == "HH");
  CHECK(sides(u"—") == "H");
  CHECK(sides(u"“", false) == "l");
  CHECK(sides(u"——", false) == "ll");
}

TEST_CASE("an apostrophe is Western") {
  CHECK(sides(u"Moore’s law 定律") == "llllllllllllHH");
  CHECK(sides(u"用O’Reilly的书") == "HllllllllHH");
  CHECK(sides(u"‘后验’与’99年") == "HHHHHlllH");
  CHECK(sides(u"Rock ’n’ Roll") == "lllllllllllll");
  CHECK(sides(u"students’ 作业") == "llllllllllHH");
  CHECK(sides(u"‘don’t’是") == "HlllllHH");
}

TEST_CASE("doubled dashes and ellipses are the Chinese marks of two ems") {
  CHECK(sides(u"推荐——召回") == "HHHHHH");
  CHECK(sides(u"等等……") == "HHHH");
  CHECK(sides(u"a — b") == "lllll");
  CHECK(sides(u"北京—上海") == "HHHHH");
  CHECK(sides(u"Go——Rust") == "llHHllll");
  CHECK(sides(u"——甲") == "HHH");
  CHECK(sides(u"a⋯⋯b⸺c") == "lHHlHl");
  CHECK(sides(u"wait…", false) == "lllll");
  CHECK(sides(u"等…") == "HH");
  CHECK(sides(u"2021—2025") == "lllllllll");
  CHECK(sides(u"2021—今") == "llllHH");
}

TEST_CASE("a middle dot is Chinese only between Han") {
  CHECK(sides(u"张三·李四") == "HHHHH");
  CHECK(sides(u"《论语》·“学”·而") == "HHHHHHHHHH");
  CHECK(sides(u"A·B") == "lll");
  CHECK(sides(u"张·B") == "Hll");
}

TEST_CASE("hyphens, en dashes, solidi and bullets are Western") {
  CHECK(sides(u"北京–上海/广州-深圳") == "HHlHHlHHlHH");
  CHECK(sides(u"• 要点") == "llHH");
}

TEST_CASE("double question and exclamation marks follow Han") {
  CHECK(sides(u"好⁉") == "HH");
  CHECK(sides(u"really‼") == "lllllll");
}

TEST_CASE("a hundred thousand quotes take linear time") {
  const std::u16string text(100000, u'“');
  CHECK(sides(text).size() == text.size());
  const std::u16string mixed = std::u16string(50000, u'‘') + std::u16string(50000, u'”');
  CHECK(sides(mixed).size() == mixed.size());
}

}  // namespace
}  // namespace jianli
