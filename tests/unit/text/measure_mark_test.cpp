// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/measure_mark.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "text_fixture.h"

namespace jianli {
namespace {

/// The regular Chinese face of a family.
Face face_of(const std::string& path, unsigned index) {
  FontManifest manifest;
  manifest.faces.push_back(
      {"Tested", FontScript::han, 400, Slant::upright, {path}, {}, index, "", ""});
  Diagnostics diagnostics;
  return open_fonts({{"body", {}, {"Tested"}}}, "zh-Hans", manifest, {}, diagnostics)
      .faces.at(0);
}

Face sans(unsigned index) {
  return face_of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", index);
}
Face serif(unsigned index) {
  return face_of("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", index);
}
Face wenkai() {
  return face_of("/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf", 0);
}

/// `left right` blanks in font units; `-` if it is no full-width mark.
std::string blanks(const Face& face, char32_t mark,
                   const std::string& language = "zh-Hans") {
  const auto form = measure_mark(face, mark, language);
  return form ? fmt::format("{} {}", form->blank_left, form->blank_right) : "-";
}

/// The glyph a sign is shaped as when its width is left alone.
std::uint32_t glyph_of(const Face& face, const std::string& sign) {
  const FontSet fonts{{{"body", {}, {0}}}, {face}};
  Paragraph paragraph = test_paragraph(sign);
  paragraph.typography.punctuation = PunctuationProfile::plain;
  Diagnostics diagnostics;
  return Shaper(fonts).shape(paragraph, diagnostics).glyphs.at(0).id;
}

TEST_CASE("the blank of a mark lies on the side its half-width form leaves out") {
  const Face face = sans(2);
  for (const char32_t mark : U"（《“‘「〔") {
    if (mark != 0) CHECK(blanks(face, mark) == "500 0");
  }
  for (const char32_t mark : U"）》”’」〕，、；。．？！：") {
    if (mark != 0) CHECK(blanks(face, mark) == "0 500");
  }
}

TEST_CASE("marks in the middle of their em have it on both") {
  for (const unsigned index : {3U, 4U}) {
    const std::string language = index == 3 ? "zh-Hant-TW" : "zh-Hant-HK";
    for (const char32_t mark : U"，、。：；！") {
      if (mark != 0) CHECK(blanks(sans(index), mark, language) == "250 250");
    }
    // Too wide for half an em: the face has no such form.
    CHECK(blanks(sans(index), U'？', language) == "0 0");
    CHECK(blanks(sans(index), U'「', language) == "500 0");
  }
}

TEST_CASE("a face for all regions has the marks of the language") {
  CHECK(blanks(sans(2), U'，', "zh-Hant-TW") == "250 250");
  CHECK(blanks(sans(0), U'：', "ja") == "250 250");
  CHECK(blanks(sans(0), U'：', "zh-Hans") == "0 500");
}

TEST_CASE("a face without half-width forms is measured by its ink") {
  const Face face = wenkai();
  CHECK(blanks(face, U'（') == "500 0");
  CHECK(blanks(face, U'《') == "500 0");
  CHECK(blanks(face, U'）') == "0 500");
  for (const char32_t mark : U"，、；。．？！：") {
    if (mark != 0) CHECK(blanks(face, mark) == "0 500");
  }
  CHECK(blanks(face, U'・') == "250 250");
}

TEST_CASE("an interpunct of Western width takes the form of one em") {
  const auto form = measure_mark(serif(2), U'·', "zh-Hans");
  REQUIRE(form);
  REQUIRE(form->change);
  CHECK(form->change->advance == 1000);
  CHECK(form->change->shift == 0);
  CHECK(form->blank_left == 250);
  CHECK(form->blank_right == 250);
  // Noto Sans has it in one em from the start.
  CHECK_FALSE(measure_mark(sans(2), U'·', "zh-Hans")->change);
}

TEST_CASE("without such a form it is set as the middle dot of one em") {
  const auto form = measure_mark(wenkai(), U'·', "zh-Hans");
  REQUIRE(form);
  REQUIRE(form->change);
  CHECK(form->change->glyph == glyph_of(wenkai(), "・"));
  CHECK(form->change->advance == 1000);
  CHECK(form->change->shift == 0);
  CHECK(form->blank_left == 250);
  CHECK(form->blank_right == 250);
}

TEST_CASE("Chinese quotation marks take the face's form of one em") {
  CHECK(blanks(sans(0), U'“', "zh-Hans") == "500 0");
  CHECK(blanks(sans(0), U'”', "zh-Hans") == "0 500");
  CHECK(blanks(sans(0), U'“', "ja") == "-");
}

TEST_CASE("quotation marks the face has in Western width only are half an em") {
  const auto opening = measure_mark(wenkai(), U'“', "zh-Hans");
  REQUIRE(opening);
  REQUIRE(opening->change);
  CHECK(opening->change->advance == 500);
  CHECK(opening->change->shift == 75);  // 350 wide
  CHECK(blanks(wenkai(), U'“') == "0 0");
}

TEST_CASE("what a face lacks or has no half of is no mark") {
  const Face inter = face_of("/usr/share/fonts/opentype/inter/Inter-Regular.otf", 0);
  CHECK(blanks(inter, U'，') == "-");
  CHECK(blanks(sans(2), U'中') == "-");
}

TEST_CASE("the solidus of one em gives way to a narrow one") {
  const Face noto = sans(2);
  const auto half = measure_half_sign(noto, U'／', glyph_of(noto, "／"));
  REQUIRE(half);
  CHECK(half->advance == 500);
  CHECK(half->glyph != glyph_of(noto, "／"));
  const Face kai = wenkai();
  const auto latin = measure_half_sign(kai, U'／', glyph_of(kai, "／"));
  REQUIRE(latin);
  CHECK(latin->advance == 500);
  CHECK(latin->glyph == glyph_of(kai, "/"));
}

TEST_CASE("a Western sign is put into the middle of half an em") {
  const Face noto = sans(2);
  const auto sign = measure_half_sign(noto, U'/', glyph_of(noto, "/"));
  REQUIRE(sign);
  CHECK(sign->advance == 500);
  CHECK(sign->shift == 56);  // the ink reaches from 11 to 377
}

}  // namespace
}  // namespace jianli
