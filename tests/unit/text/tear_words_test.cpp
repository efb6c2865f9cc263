// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text/break_lines.h"
#include "text_fixture.h"

namespace jianli {
namespace {

struct Torn {
  std::vector<std::string> lines;
  std::vector<bool> overfull;
  Length widest;
};

Torn tear(const std::string& text, Length measure) {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  Paragraph paragraph = test_paragraph(text, "en");
  paragraph.typography.hyphenate = false;
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  const SetParagraph set =
      set_paragraph(shaped, measure, LineFill::ragged, fonts, nullptr, WideWord::is_torn);
  Torn torn;
  for (const SetLine& line : set.lines) {
    std::u16string characters;
    for (std::uint32_t g = line.glyph_begin; g < line.glyph_end; ++g) {
      const Glyph& glyph = shaped.glyphs[g];
      characters +=
          shaped.text.substr(glyph.text_begin, glyph.text_end - glyph.text_begin);
    }
    torn.lines.push_back(to_utf8(characters));
    torn.overfull.push_back(line.overfull);
    torn.widest = std::max(torn.widest, line.width);
  }
  return torn;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line;
  return text;
}

}  // namespace

TEST_CASE("a word that is wider than its line is torn and stays inside") {
  const Torn torn = tear(std::string(30, 'W'), Length::points(100));
  CHECK(torn.lines.size() > 2);
  CHECK(joined(torn.lines) == std::string(30, 'W'));
  CHECK(torn.widest <= Length::points(100));
  for (std::size_t i = 0; i + 1 < torn.lines.size(); ++i) CHECK(torn.overfull[i]);
  CHECK_FALSE(torn.overfull.back());
}

TEST_CASE("only what is too wide is torn") {
  const Torn torn = tear("one " + std::string(12, 'W') + " three", Length::points(60));
  REQUIRE(torn.lines.size() == 4);
  CHECK(torn.lines.front() == "one");
  CHECK(torn.lines[1] + torn.lines[2] == std::string(12, 'W'));
  CHECK(torn.lines.back() == "three");
  CHECK_FALSE(torn.overfull.front());
  CHECK(torn.overfull[1]);
}

TEST_CASE("text that fits is set as ever") {
  const Torn torn = tear("one two three", Length::points(40));
  CHECK(torn.lines == std::vector<std::string>{"one two", "three"});
  CHECK(torn.overfull == std::vector<bool>{false, false});
}

TEST_CASE("a mark stays with the torn word before it") {
  const Torn torn = tear(std::string(10, 'W') + "!", Length::points(90));
  REQUIRE(torn.lines.size() == 2);
  CHECK(torn.lines[1].ends_with("W!"));
}

}  // namespace jianli
