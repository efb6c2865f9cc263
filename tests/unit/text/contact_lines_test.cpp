// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Lines of contacts: separators that go at a line's end, and icons before texts.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text/break_lines.h"
#include "text/find_clusters.h"
#include "text/line_items.h"
#include "text_fixture.h"

namespace jianli {
namespace {

/// A paragraph with what has to outlive it.
struct Shaped {
  FontSet fonts = test_fonts();
  Paragraph paragraph;
  ShapedParagraph shaped;

  explicit Shaped(Paragraph source) : paragraph(std::move(source)) {
    Shaper shaper(fonts);
    Diagnostics diagnostics;
    shaped = shaper.shape(paragraph, diagnostics);
  }
  [[nodiscard]] std::vector<LineItem> items() const {
    return make_line_items(shaped, fonts);
  }
  [[nodiscard]] SetParagraph set(Length measure, LineFill fill = LineFill::ragged) const {
    return set_paragraph(shaped, measure, fill, fonts, nullptr);
  }
  /// The characters of each set line.
  [[nodiscard]] std::vector<std::string> lines(const SetParagraph& set) const {
    std::vector<std::string> lines;
    for (const SetLine& line : set.lines) {
      std::u16string text;
      for (std::uint32_t g = line.glyph_begin; g < line.glyph_end; ++g) {
        const Glyph& glyph = shaped.glyphs[g];
        text += shaped.text.substr(glyph.text_begin, glyph.text_end - glyph.text_begin);
      }
      lines.push_back(to_utf8(text));
    }
    return lines;
  }
};

using Lines = std::vector<std::string>;

const Length kEm = Length::points(10);

/// Contacts with a separator between each two.
Paragraph contacts(const std::vector<std::string>& texts, const std::string& separator,
                   Icon icon = Icon::none) {
  Paragraph paragraph = test_paragraph("");
  const Inline pattern = paragraph.inlines[0];
  paragraph.inlines.clear();
  for (const std::string& text : texts) {
    if (!paragraph.inlines.empty()) {
      paragraph.inlines.push_back(pattern);
      paragraph.inlines.back().text = separator;
      paragraph.inlines.back().separator = true;
    }
    paragraph.inlines.push_back(pattern);
    paragraph.inlines.back().text = text;
    paragraph.inlines.back().whole = true;
    paragraph.inlines.back().icon = icon;
  }
  return paragraph;
}

TEST_CASE("a separator is glue from one text to the next") {
  const Shaped shaped(contacts({"ab", "cd"}, " | "));
  const auto items = shaped.items();
  REQUIRE(items.size() == 6);
  for (std::size_t i = 1; i < 4; ++i) CHECK(items[i].kind == LineItemKind::glue);
  CHECK(items[1].ending == BreakKind::forbidden);
  CHECK(items[2].ending == BreakKind::forbidden);
  CHECK(items[3].ending == BreakKind::allowed);
  // The bar's glyph is set, in its own width, and neither gives nor takes.
  const LineItem& bar = items[2];
  CHECK(bar.glyph_end == bar.glyph_begin + 1);
  CHECK(bar.width == find_clusters(shaped.shaped, shaped.fonts)[3].width);
  CHECK(bar.stretch == Length{});
  CHECK(bar.shrink == Length{});
}

TEST_CASE("the room of an icon is a box before its text") {
  Paragraph paragraph = test_paragraph("甲 ");
  Inline phone = paragraph.inlines[0];
  phone.text = "138";
  phone.icon = Icon::phone;
  paragraph.inlines.push_back(phone);
  const Shaped shaped(paragraph);
  const auto items = shaped.items();
  REQUIRE(items.size() == 6);
  CHECK(items[2].kind == LineItemKind::glue);
  CHECK(items[2].width == kEm * 4 / 10);
  CHECK(items[3].kind == LineItemKind::box);
  CHECK(items[3].glyph_begin == items[3].glyph_end);
  CHECK(items[3].width == kEm * 13 / 10);
  CHECK(items[4].glyph_begin == 2);
  CHECK(items[4].glyph_end == 5);
}

TEST_CASE("before an icon a line may end where it could without it") {
  Paragraph paragraph = test_paragraph("甲");
  Inline place = paragraph.inlines[0];
  place.text = "乙";
  place.icon = Icon::place;
  paragraph.inlines.push_back(place);
  const Shaped shaped(paragraph);
  const auto items = shaped.items();
  REQUIRE(items.size() == 5);
  CHECK(items[1].kind == LineItemKind::glue);
  CHECK(items[1].ending == BreakKind::allowed);
  CHECK(items[2].width == kEm * 13 / 10);
}

TEST_CASE("a separator goes where a line ends at it") {
  const Shaped line(contacts({"13800000000", "a@b.example", "甲省乙市"}, " | "));
  const auto lines = [&](int measure) {
    return line.lines(line.set(Length::points(measure)));
  };
  CHECK(lines(300) == Lines{"13800000000 | a@b.example | 甲省乙市"});
  CHECK(lines(150) == Lines{"13800000000 | a@b.example", "甲省乙市"});
  CHECK(lines(80) == Lines{"13800000000", "a@b.example", "甲省乙市"});
}

TEST_CASE("a line is as wide as what is left on it") {
  const auto lines = Shaped(contacts({"甲乙丙丁", "戊己"}, " | ")).set(kEm * 9 / 2).lines;
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].width == kEm * 4);
  CHECK(lines[1].width == kEm * 2);
}

TEST_CASE("a justified line ends where its text does, whatever separator followed") {
  const Shaped shaped(contacts({"甲 乙 丙 丁", "戊己庚辛"}, " · "));
  const SetParagraph set = shaped.set(kEm * 5, LineFill::justified);
  REQUIRE(shaped.lines(set) == Lines{"甲 乙 丙 丁", "戊己庚辛"});
  CHECK(set.lines[0].width == kEm * 5);
}

TEST_CASE("an icon moves the start of its line, and inside a line what follows it") {
  const Shaped line(contacts({"甲乙", "丙丁"}, " ", Icon::phone));
  const SetParagraph wide = line.set(kEm * 10);
  REQUIRE(wide.lines.size() == 1);
  CHECK(wide.lines[0].indent == kEm * 13 / 10);
  const Length space =
      glyph_advance(line.shaped, line.shaped.runs[1], line.shaped.glyphs[2], line.fonts);
  // The distance to what is before it, the drawing and the distance to the text.
  const Length room = kEm * 17 / 10;
  CHECK(wide.advances[2] == space + room);
  CHECK(wide.spaces[2] == room);
  CHECK(wide.lines[0].width == kEm * 53 / 10 + space + room);
  const SetParagraph narrow = line.set(kEm * 4);
  REQUIRE(narrow.lines.size() == 2);
  for (const SetLine& part : narrow.lines) {
    CHECK(part.indent == kEm * 13 / 10);
    CHECK(part.width == kEm * 33 / 10);
  }
}

TEST_CASE("an icon alone is a line without glyphs, nothing alone is none") {
  Paragraph paragraph = test_paragraph("");
  CHECK(Shaped(paragraph).set(kEm).lines.empty());
  paragraph.inlines[0].icon = Icon::email;
  const auto lines = Shaped(paragraph).set(kEm).lines;
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].width == kEm);
  CHECK(lines[0].glyph_end == 0);
}

}  // namespace
}  // namespace jianli
