// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/outline_stock.h"

#include <doctest/doctest.h>

#include "pdf/subset_face.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

constexpr std::string_view kTexts[] = {
    "甲乙丙丁", "简历编译器", "丁丙", "天地玄黄", "乙甲，A1", "宇宙洪荒", "一",
    "二三",     "四五六",     "七",   "八九十",   "百千",     "万",       "黄洪"};

std::vector<UsedGlyph> glyphs_of(FaceId face, std::string_view text) {
  std::vector<UsedGlyph> glyphs;
  for (const PlacedGlyph& glyph : shape_item(face, text, Length{}, Length{}).glyphs) {
    glyphs.push_back({glyph.glyph, {}});
  }
  return glyphs;
}

TEST_CASE("from stock and from the whole face come the same bytes") {
  OutlineStock stock;
  // By the second round everything is in stock.
  for (int round = 0; round < 3; ++round) {
    for (const FaceId face : {kNotoSansSc, kInter}) {
      for (const std::string_view text : kTexts) {
        const auto glyphs = glyphs_of(face, text);
        const auto expected = subset_face(test_fonts()[face], glyphs);
        const auto stocked = subset_face(test_fonts()[face], glyphs, &stock);
        REQUIRE(expected);
        REQUIRE(stocked);
        CHECK(stocked->bytes == expected->bytes);
        CHECK(stocked->codes == expected->codes);
      }
    }
  }
}

TEST_CASE("missing glyphs are .notdef, in stock, too") {
  OutlineStock stock;
  for (const FaceId face : {kInter, kNotoSansSc}) {
    for (int round = 0; round < 10; ++round) {
      const auto subset = stock.subset(test_fonts()[face].face, {0, 65535, 20});
      REQUIRE(subset);
      CHECK(subset->codes == std::vector<std::uint16_t>{0, 0, 1});
    }
  }
}

TEST_CASE("more glyphs than are stocked are cut from the whole face") {
  OutlineStock stock;
  const auto& face = test_fonts()[kNotoSansSc].face;
  std::vector<std::uint32_t> many;
  for (std::uint32_t glyph = 1; glyph <= 6001; ++glyph) many.push_back(glyph);
  for (int round = 0; round < 2; ++round) {
    const auto subset = stock.subset(face, many);
    REQUIRE(subset);
    CHECK(subset->codes.back() == 6001);
  }
}

}  // namespace
}  // namespace jianli
