// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/check_legibility.h"

#include <doctest/doctest.h>

#include "unit/layout/layout_fixture.h"

namespace jianli {
namespace {

constexpr Color kGrey{0x99, 0x99, 0x99}, kDark{0x1A, 0x1A, 0x1A}, kWhite{255, 255, 255};
constexpr Span kText{0, 10, 14}, kMuted{0, 40, 47}, kTint{0, 60, 67};
constexpr Span kBuiltIn{kFirstBuiltIn, 5, 12};

/// A style whose colours are set in a user's file, text at its own place.
Style test_style_of(Color muted, Color tint) {
  Style style;
  for (auto& color : style.tokens.colors.values) color = {kDark, kBuiltIn};
  style.tokens.colors[ColorName::muted] = {muted, kMuted};
  style.tokens.colors[ColorName::tint] = {tint, kTint};
  return style;
}

TextItem text_of(Color color, Length size) {
  TextItem item;
  item.text = u"text";
  item.color = color;
  item.size = size;
  item.x = Length::points(50);
  item.baseline = Length::points(50);
  item.span = kText;
  return item;
}

FontSet one_face(std::uint16_t weight) {
  FontSet fonts;
  fonts.faces.emplace_back();
  fonts.faces[0].weight = weight;
  return fonts;
}

std::vector<Diagnostic> check(std::vector<PageItem> items, const Style& style,
                              std::uint16_t weight = 400) {
  Pages pages;
  pages.pages.emplace_back();
  pages.pages[0].items = std::move(items);
  Diagnostics diagnostics;
  check_contrast(pages, one_face(weight), style, diagnostics);
  return diagnostics.all();
}

std::size_t count(Color color, std::int64_t points, std::uint16_t weight = 400) {
  return check({text_of(color, Length::points(points))}, test_style_of(kGrey, kWhite),
               weight)
      .size();
}

RuleItem fill(Color color) {
  return {
      {Length::points(40), Length::points(30), Length::points(100), Length::points(30)},
      color};
}

TEST_CASE("pale text is reported where its colour is set") {
  const auto findings =
      check({text_of(kGrey, Length::points(10)), text_of(kGrey, Length::points(10))},
            test_style_of(kGrey, {0xF2, 0xF4, 0xF7}));
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == Rule::low_contrast);
  CHECK(findings[0].severity == Severity::warning);
  CHECK(findings[0].span == kMuted);
  CHECK(
      findings[0].message ==
      "text in `muted` #999999 on the white of the page has a contrast of 2.8 to 1, less "
      "than 4.5");
  CHECK(findings[0].hint == "`#767676` has enough");
  REQUIRE(findings[0].notes.size() == 1);
  CHECK(findings[0].notes[0].span == kText);
}

TEST_CASE("dark text is well, large text may be paler") {
  CHECK(count(kDark, 10) == 0);
  constexpr Color kMiddle{0x90, 0x90, 0x90};  // 3.2 to 1
  CHECK(count(kMiddle, 17) == 1);
  CHECK(count(kMiddle, 18) == 0);
  CHECK(count(kMiddle, 14) == 1);
  CHECK(count(kMiddle, 14, 700) == 0);
  CHECK(count(kMiddle, 13, 700) == 1);
  CHECK(count(kGrey, 18) == 1);
}

TEST_CASE("what lies behind text counts, and what stands elsewhere does not") {
  const Style style = test_style_of(kGrey, kGrey);
  const auto findings = check({fill(kGrey), text_of(kDark, Length::points(10))}, style);
  CHECK(findings.empty());  // 6.1 to 1
  const auto dark = check({fill({0x33, 0x33, 0x33}), text_of(kDark, Length::points(10))},
                          test_style_of(kGrey, {0x33, 0x33, 0x33}));
  REQUIRE(dark.size() == 1);
  // The text's colour is the template's, what lies behind it the user's.
  CHECK(dark[0].span == kTint);
  CHECK(dark[0].message ==
        "text in `text` #1a1a1a on `tint` #333333 has a contrast of 1.3 to 1, less than "
        "4.5");
  RuleItem beside = fill({0x33, 0x33, 0x33});
  beside.rect.x = Length::points(200);
  CHECK(check({beside, text_of(kDark, Length::points(10))}, style).empty());
  RuleItem line = fill({0x33, 0x33, 0x33});
  line.rect.height = Length::points(1);
  line.rect.y = Length::points(47);
  CHECK(check({line, text_of(kDark, Length::points(10))}, style).empty());
}

TEST_CASE("the last that was filled counts, and blanks have no colour") {
  const Style style = test_style_of(kGrey, kWhite);
  CHECK(check({fill(kDark), fill(kWhite), text_of(kDark, Length::points(10))}, style)
            .empty());
  TextItem blank = text_of(kGrey, Length::points(10));
  blank.text = u" \u3000";
  CHECK(check({blank}, style).empty());
}

/// What is said of a document whose text has a size, with these ends in the style.
std::vector<Diagnostic> check_size(Length size, Length comfortable, Length tight) {
  Style style;
  style.tokens.sizes[SizeName::body] = {size, comfortable, tight, kMuted, {}};
  style.tokens.sizes[SizeName::small] = {size, comfortable, tight, kTint, {}};
  Paragraph paragraph = test_paragraph("text");
  paragraph.inlines[0].style.size = size;
  paragraph.inlines[0].span = kText;
  Block block;
  block.content = paragraph;
  Diagnostics diagnostics;
  check_sizes(test_document({block, block}), style, diagnostics);
  return diagnostics.all();
}

TEST_CASE("text below eight points is reported where its size is set") {
  const Length small = Length::millipoints(7900);
  const auto findings = check_size(small, small, small);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == Rule::small_text);
  CHECK(findings[0].span == kMuted);
  CHECK(findings[0].message == "text of the size `body` is 7.9 pt large");
  CHECK(findings[0].hint == "8 pt and more are read without effort");
  const Length eight = Length::points(8);
  CHECK(check_size(eight, eight, eight).empty());
}

TEST_CASE("text that was made smaller to fit is told so") {
  const auto findings =
      check_size(Length::millipoints(7500), Length::points(10), Length::points(7));
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message ==
        "to fit the pages, text of the size `body` is 7.5 pt large");
  CHECK(findings[0].hint ==
        "`fit: {minSize: 8pt}` keeps all text larger; it may take more pages");
}

TEST_CASE("lines in the margin may be of seven points") {
  const auto findings = [](std::int64_t millipoints) {
    Style style;
    Document document = test_document({});
    document.running.emplace_back();
    document.running[0].style.size = Length::millipoints(millipoints);
    document.running[0].style.size_name = static_cast<std::uint8_t>(SizeName::small);
    Diagnostics diagnostics;
    check_sizes(document, style, diagnostics);
    return diagnostics.all().size();
  };
  CHECK(findings(7000) == 0);
  CHECK(findings(6900) == 1);
}

}  // namespace
}  // namespace jianli
