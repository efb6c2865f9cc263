// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/subset_face.h"

#include <doctest/doctest.h>

#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

std::vector<UsedGlyph> glyphs_of(const TextItem& item) {
  std::vector<UsedGlyph> glyphs;
  for (const PlacedGlyph& glyph : item.glyphs) glyphs.push_back({glyph.glyph, {}});
  return glyphs;
}

TEST_CASE("a TrueType face keeps its container and new glyph ids") {
  const auto subset =
      subset_face(test_fonts()[kJetBrainsMono],
                  glyphs_of(shape_item(kJetBrainsMono, "cab", Length{}, Length{})));
  REQUIRE(subset);
  CHECK(subset->program == FontProgram::true_type);
  CHECK(subset->bytes.substr(0, 4) == std::string("\0\1\0\0", 4));
  CHECK(subset->codes == std::vector<std::uint16_t>{3, 1, 2});  // in the face's order
  CHECK(subset->bytes.size() < 3000);
}

TEST_CASE("a CFF face becomes a bare CFF program") {
  const auto subset = subset_face(
      test_fonts()[kInter], glyphs_of(shape_item(kInter, "fi", Length{}, Length{})));
  REQUIRE(subset);
  CHECK(subset->program == FontProgram::cff);
  CHECK(subset->bytes[0] == '\1');
  CHECK(subset->bytes.size() < 1000);
}

TEST_CASE("a CID-keyed face has codes from 1 without gaps") {
  const auto subset =
      subset_face(test_fonts()[kNotoSansSc],
                  glyphs_of(shape_item(kNotoSansSc, "一丁七", Length{}, Length{})));
  REQUIRE(subset);
  CHECK(subset->program == FontProgram::cff);
  CHECK(subset->codes == std::vector<std::uint16_t>{1, 2, 3});
}

TEST_CASE("missing glyphs are .notdef") {
  const auto subset = subset_face(test_fonts()[kInter], {{0, {}}, {60000, {}}});
  REQUIRE(subset);
  CHECK(subset->codes == std::vector<std::uint16_t>{0, 0});
}

TEST_CASE("the same glyphs give the same bytes") {
  const auto glyphs = glyphs_of(shape_item(kNotoSansSc, "简历", Length{}, Length{}));
  CHECK(subset_face(test_fonts()[kNotoSansSc], glyphs)->bytes ==
        subset_face(test_fonts()[kNotoSansSc], glyphs)->bytes);
}

}  // namespace
}  // namespace jianli
