// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/spell_marks.h"

#include <doctest/doctest.h>

#include "text_fixture.h"

namespace jianli {
namespace {

std::vector<Glyph> glyphs_of(const FontSet& fonts, const std::string& text,
                             const std::string& language = "zh-Hans") {
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph(text, language);
  return Shaper(fonts).shape(paragraph, diagnostics).glyphs;
}

TEST_CASE("a double mark between Han is set as the two marks it stands for") {
  const FontSet fonts = test_fonts();
  constexpr std::pair<const char*, const char*> kSpellings[] = {
      {"好‼中", "好！！中"},
      {"好⁇中", "好？？中"},
      {"好⁈中", "好？！中"},
      {"好⁉中", "好！？中"},
  };
  for (const auto& [text, spelled] : kSpellings) {
    const std::vector<Glyph> glyphs = glyphs_of(fonts, text);
    const std::vector<Glyph> apart = glyphs_of(fonts, spelled);
    REQUIRE(glyphs.size() == 4);
    CHECK(glyphs[1].id == apart[1].id);
    CHECK(glyphs[2].id == apart[2].id);
    // One character of the text, told by the first glyph.
    CHECK(glyphs[1].text_end == 2);
    CHECK(glyphs[2].text_begin == glyphs[2].text_end);
    CHECK(glyphs[3].text_begin == 2);
  }
}

TEST_CASE("in Western text it stays one sign") {
  CHECK(glyphs_of(test_fonts("en"), "really‼", "en").size() == 7);
}

}  // namespace
}  // namespace jianli
