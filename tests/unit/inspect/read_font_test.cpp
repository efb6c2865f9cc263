// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_font.h"

#include <doctest/doctest.h>

#include <qpdf/QPDFObjectHandle.hh>

namespace jianli {
namespace {

ReadingFont font_of(const std::string& dictionary) {
  return read_font(QPDFObjectHandle::parse(dictionary));
}

std::string text_of(const ReadingFont& font, std::string_view bytes) {
  std::string text;
  for (const ReadGlyph& glyph : read_glyphs(font, bytes)) {
    text += glyph.text.empty() ? "?" : glyph.text;
  }
  return text;
}

TEST_CASE("a simple font has an encoding, changed by differences") {
  const ReadingFont font = font_of(
      "<< /Subtype /Type1 /BaseFont /ABCDEF+Serif /Encoding << /BaseEncoding "
      "/WinAnsiEncoding /Differences [65 /B /uni4E2D 100 /nothing] >> /FirstChar 65 "
      "/Widths [600 700] /FontDescriptor << /MissingWidth 300 >> >>");
  CHECK(font.facts.name == "Serif");
  CHECK(font.facts.subset);
  CHECK_FALSE(font.facts.embedded);
  CHECK_FALSE(font.facts.has_unicode);
  CHECK(text_of(font, "ABCd\x80") == "B中C?€");
  const auto glyphs = read_glyphs(font, "AB C");
  CHECK(glyphs[0].width == 600);
  CHECK(glyphs[1].width == 700);
  CHECK(glyphs[2].is_space);
  CHECK(glyphs[3].width == 300);
}

TEST_CASE("what a symbolic font shows nobody knows without an encoding") {
  CHECK(
      text_of(font_of("<< /Subtype /TrueType /BaseFont /Own /FontDescriptor << /Flags 4 "
                      ">> >>"),
              "A") == "?");
  CHECK(
      text_of(font_of("<< /Subtype /TrueType /BaseFont /Own /FontDescriptor << /Flags 32 "
                      ">> >>"),
              "A") == "A");
  CHECK(text_of(font_of("<< /Subtype /Type1 /BaseFont /Symbol >>"), "a") == "α");
}

TEST_CASE("a composite font has two bytes a glyph and widths by ranges") {
  const ReadingFont font = font_of(
      "<< /Subtype /Type0 /BaseFont /Song-Identity-H /Encoding /Identity-H "
      "/DescendantFonts [<< /Subtype /CIDFontType2 /BaseFont /Song /DW 900 /W [1 [500 "
      "600] "
      "10 12 250] >>] >>");
  CHECK(font.facts.name == "Song");
  CHECK(font.facts.type == "Type0 CIDFontType2");
  const auto glyphs = read_glyphs(font, std::string_view("\0\1\0\2\0\13\0\40\1", 9));
  REQUIRE(glyphs.size() == 5);
  CHECK(glyphs[0].width == 500);
  CHECK(glyphs[1].width == 600);
  CHECK(glyphs[2].width == 250);
  CHECK(glyphs[3].width == 900);
  CHECK_FALSE(glyphs[3].is_space);
  CHECK(glyphs[0].text.empty());
}

TEST_CASE("a predefined CMap of a character set tells the characters") {
  const ReadingFont font = font_of(
      "<< /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [<< "
      "/Subtype /CIDFontType2 /BaseFont /SimSun >>] >>");
  CHECK(text_of(font, "A\xD6\xD0\xCE\xC4") == "A中文");
}

TEST_CASE("what is no font says nothing") {
  CHECK(text_of(font_of("[1 2]"), "A") == "?");
  CHECK(font_of("<< >>").facts.name.empty());
  CHECK(read_glyphs(font_of("<< /Subtype /Type0 /DescendantFonts 3 >>"), "AB").size() ==
        1);
}

}  // namespace
}  // namespace jianli
