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

TEST_CASE("a quote pair is Chinese beside or around Han, Western otherwise") {
  CHECK(sides(u"说“好”吗") == "HHHHH");
  CHECK(sides(u"称为“AI”的") == "HHHllHH");
  CHECK(sides(u"the “best” one") == "llllllllllllll");
  CHECK(sides(u"“双塔”") == "HHHH");
  CHECK(sides(u"说“好”吗", false) == "HlHlH");
}

TEST_CASE("an apostrophe is Western") {
  CHECK(sides(u"Moore’s law 定律") == "llllllllllllHH");
  CHECK(sides(u"用O’Reilly的书") == "HllllllllHH");
  CHECK(sides(u"‘后验’与’99年") == "HHHHHlllH");
}

TEST_CASE("doubled dashes and ellipses are the Chinese marks of two ems") {
  CHECK(sides(u"推荐——召回") == "HHHHHH");
  CHECK(sides(u"等等……") == "HHHH");
  CHECK(sides(u"a — b") == "lllll");
  CHECK(sides(u"北京—上海") == "HHHHH");
}

TEST_CASE("a middle dot is Chinese only between Han") {
  CHECK(sides(u"张三·李四") == "HHHHH");
  CHECK(sides(u"A·B") == "lll");
  CHECK(sides(u"张·B") == "Hll");
}

TEST_CASE("hyphens, en dashes, solidi and bullets are Western") {
  CHECK(sides(u"北京–上海/广州-深圳") == "HHlHHlHHlHH");
  CHECK(sides(u"• 要点") == "llHH");
}

TEST_CASE("a hundred thousand quotes take linear time") {
  const std::u16string text(100000, u'“');
  CHECK(sides(text).size() == text.size());
}

}  // namespace
}  // namespace jianli
