// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/set_formula.h"

#include <doctest/doctest.h>

#include "formula_fixture.h"
#include "text/break_lines.h"

namespace jianli {
namespace {

/// The source each glyph stands for, between bars.
std::string sources(const ShapedParagraph& shaped) {
  std::string out;
  const std::u16string_view text(shaped.text);
  for (const Glyph& glyph : shaped.glyphs) {
    out +=
        to_utf8(text.substr(glyph.text_begin, glyph.text_end - glyph.text_begin)) + "|";
  }
  return out;
}

/// The paragraph's text with what may happen inside: `/` a formula's break, `!` one of
/// need, `·` a break.
std::string breaks(const ShapedParagraph& shaped) {
  std::string out;
  for (std::size_t i = 0; i < shaped.text.size(); ++i) {
    if (shaped.breaks[i] == BreakKind::formula) out += "/";
    if (shaped.breaks[i] == BreakKind::last_resort) out += "!";
    if (shaped.breaks[i] == BreakKind::allowed) out += "·";
    out += to_utf8(std::u16string_view(shaped.text).substr(i, 1));
  }
  return out;
}

}  // namespace

TEST_CASE("every character of the source belongs to one glyph, in order") {
  CHECK(sources(ShapedFormula("设$\\frac{a}{b} + \\sqrt[3]{x}$为").shaped) ==
        "设|\\frac{a}{|b} |+ |\\sqrt[|3]{|x}|为|");
  CHECK(sources(ShapedFormula("$\\log N$").shaped) == "\\l|o|g |N|");
  CHECK(sources(ShapedFormula("$\\text{甲 b}$").shaped) == "\\text{甲| |b}|");
}

TEST_CASE("lines end behind operators and relations of the formula itself") {
  CHECK(breaks(ShapedFormula("设$a+b=c$为").shaped) == "设·a+/b=/c·为");
  CHECK(breaks(ShapedFormula("$O(N+1)$").shaped) == "O(N+!1)");
  CHECK(breaks(ShapedFormula("$n!+(n!+m)+\\{a=b\\}-[0,1]+2$").shaped) ==
        "n!+/(n!+!m)+/\\{a=!b\\}-/[0,1]+/2");
  CHECK(breaks(ShapedFormula("$x^{a+b}{c=d}-1$").shaped) == "x^{a+b}{c=d}-/1");
  CHECK(breaks(ShapedFormula("$a=-b<=c$").shaped) == "a=/-b<=/c");
}

TEST_CASE("the space at a break is no part of a glyph") {
  const ShapedFormula set("$a+b$");
  const Formula& formula = set.shaped.formulas.front();
  REQUIRE(formula.spaces.size() == 1);
  CHECK(formula.spaces[0].glyph == 1);
  CHECK(formula.spaces[0].width == 222);
  CHECK(set.shaped.glyphs[1].advance == 760);
}

TEST_CASE("a line ends at the ink of an operator") {
  const ShapedFormula set("$a+b$");
  Hyphenator hyphenator({});
  // At 10 pt `a+` is 14.26 pt wide, the whole 21.11 pt.
  const SetParagraph whole = set_paragraph(set.shaped, Length::points(30),
                                           LineFill::ragged, set.fonts, &hyphenator);
  REQUIRE(whole.lines.size() == 1);
  CHECK(to_string(whole.lines[0].width) == "21.11");
  const SetParagraph cut = set_paragraph(set.shaped, Length::points(15), LineFill::ragged,
                                         set.fonts, &hyphenator);
  REQUIRE(cut.lines.size() == 2);
  CHECK(to_string(cut.lines[0].width) == "14.26");
  CHECK(to_string(cut.lines[1].width) == "4.63");
}

TEST_CASE("no advance is negative, and offsets lead back to earlier places") {
  const ShapedFormula set("$\\frac{abc}{d}$");
  for (const Glyph& glyph : set.shaped.glyphs) CHECK(glyph.advance >= 0);
}

TEST_CASE("a formula knows how far it reaches from the baseline") {
  const ShapedFormula plain("$a$");
  CHECK(plain.shaped.formulas[0].depth < 30);
  const ShapedFormula fraction("$\\frac{a}{b}$");
  CHECK(fraction.shaped.formulas[0].height > 750);
  CHECK(fraction.shaped.formulas[0].depth > 430);
}

TEST_CASE("a formula that shows nothing is one glyph without width") {
  CHECK(places("{}") == "+@0,0 =0");
  CHECK(places("\\frac{}{}") == "+@0,0 bar@120,220+0/60 =240");
}

TEST_CASE("without a face for formulas the design is at fault") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  Paragraph paragraph = test_paragraph("a+b");
  paragraph.inlines[0].kind = InlineKind::math;
  CHECK(shaper.shape(paragraph, diagnostics).glyphs.empty());
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].rule == Rule::missing_font);
  CHECK(diagnostics.all()[0].message ==
        "no face of the design's role `math` can set formulas");
}

TEST_CASE("a formula of 100,000 characters is set in linear time") {
  std::string tex = "$";
  for (int i = 0; i < 25'000; ++i) tex += "x_1+";
  const ShapedFormula set(tex + "y$");
  CHECK(set.shaped.glyphs.size() == 75'001);
  CHECK(set.shaped.formulas[0].spaces.size() == 25'000);
}

}  // namespace jianli
