// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "set_fixture.h"
#include "text/select_face.h"

namespace jianli {
namespace {

/// The text items of a line, of which only what they show matters here.
std::vector<TextItem> items_of(const SetText& text, std::size_t line) {
  const SetLine& set = text.flow.set.lines[line];
  const std::vector<Reading> readings = find_readings(text.flow, set);
  std::vector<TextItem> items;
  Length x;
  for (const ItemRange& range : find_item_ranges(*text.flow.shaped, set, readings)) {
    items.push_back(make_text_item(text.flow, set, range, x, text.fonts));
    if (range.reading != nullptr) items.back().reading = 1;
    for (const PlacedGlyph& glyph : items.back().glyphs) x += glyph.advance;
  }
  add_hyphen(set, x, items);
  return items;
}

/// What each glyph of an item says, in brackets.
std::string told(const TextItem& item) {
  std::string out;
  for (const PlacedGlyph& glyph : item.glyphs) {
    const auto length = glyph.text_end - glyph.text_begin;
    out += "[" + to_utf8(item.text.substr(glyph.text_begin, length)) + "]";
  }
  return out;
}

TEST_CASE("items end where the face changes and where a formula begins or ends") {
  SetText text("以ax+yb计");
  text.add_formula(2, 5, {U'x', U'+', U'y'});
  text.add_line(0, 7);
  const auto items = items_of(text, 0);
  REQUIRE(items.size() == 5);
  CHECK(items[1].text == u"a");
  CHECK(items[2].text == u"x+y");
  CHECK(items[3].text == u"b");
}

TEST_CASE("glyphs of a formula say what they show, or nothing") {
  SetText text("以xyz计");
  text.add_formula(1, 4, {U'𝑥', 0, U'√'});
  text.add_line(0, 5);
  CHECK(told(items_of(text, 0)[1]) == "[𝑥][][√]");
}

TEST_CASE("a formula that begins above the line has a blank on it first") {
  SetText text("以xy计");
  text.shaped.glyphs[1].y_offset = 1000;
  text.add_formula(1, 3, {U'x', U'y'});
  text.add_line(0, 4);
  const TextItem item = items_of(text, 0)[1];
  CHECK(told(item) == "[][x][y]");
  CHECK(item.glyphs[0].glyph == find_glyph(text.fonts[item.face], 0x200B));
  CHECK(item.glyphs[0].advance == Length{});
  CHECK(item.glyphs[0].y_offset == Length{});
}

TEST_CASE("a formula that begins inwards has a blank at its begin") {
  SetText text("以xy计");
  text.shaped.glyphs[1].x_offset = 281;  // a tenth of an em of Inter
  text.add_formula(1, 3, {U'x', U'y'});
  text.add_line(0, 4);
  CHECK(told(items_of(text, 0)[1]) == "[][x][y]");
  const TextItem item = items_of(text, 0)[1];
  CHECK(item.glyphs[0].glyph == find_glyph(text.fonts[item.face], ' '));
  text.shaped.glyphs[1].x_offset = 100;
  CHECK(told(items_of(text, 0)[1]) == "[x][y]");
}

TEST_CASE("a formula with room behind its last glyph's own width ends with a blank") {
  SetText text("以xy计");
  text.add_formula(1, 3, {U'x', U'y'});
  text.add_line(0, 4);
  text.widen(2, Length::points(3));  // the gap before Han is no part of the formula
  CHECK(told(items_of(text, 0)[1]) == "[x][y]");
  text.flow.set.advances[2] += Length::points(1);
  const TextItem item = items_of(text, 0)[1];
  CHECK(told(item) == "[x][y][]");
  CHECK(item.glyphs[2].advance == Length{});
  // Inter's space, 792/2816 em, ends where the gap begins.
  CHECK(item.glyphs[2].x_offset ==
        -Length::points(3) - Length::points(10).scaled(792, 2816));
}

TEST_CASE("scripts are set in their own size") {
  SetText text("ab");
  text.shaped.runs[0].scale = 700;
  text.shaped.glyphs[1].y_offset = 1408;  // half an em of Inter
  text.add_line(0, 2);
  const auto items = items_of(text, 0);
  CHECK(items[0].size == Length::points(7));
  CHECK(items[0].glyphs[1].y_offset == Length::millipoints(3500));
}

TEST_CASE("the room in a spread word is a blank glyph that says the next character") {
  SetText text(spread_paragraph("张三", "的"));
  text.widen(0, Length::points(10));
  text.add_line(0, 3);
  const auto items = items_of(text, 0);
  REQUIRE(items.size() == 2);
  CHECK(told(items[0]) == "[张][三][]");
  CHECK(items[0].glyphs[0].advance == Length::points(10));
  CHECK(items[0].glyphs[1].advance == Length::points(10));
  const Face& face = text.fonts[items[0].face];
  CHECK(items[0].glyphs[1].glyph == find_glyph(face, 0x3000));
  CHECK(told(items[1]) == "[的]");
}

TEST_CASE("a stretched space stands in the middle of its room") {
  SetText text("a b");
  const Length natural = text.flow.set.advances[1];
  text.widen(1, Length::millipoints(1600));
  text.add_line(0, 3);
  const auto items = items_of(text, 0);
  CHECK(items[0].glyphs[1].x_offset == Length::millipoints(800));
  CHECK(items[0].glyphs[1].advance == natural + Length::millipoints(1600));
}

TEST_CASE("a little stretch leaves a space where it is") {
  SetText text("a b");
  text.widen(1, Length::millipoints(900));
  text.add_line(0, 3);
  CHECK(items_of(text, 0)[0].glyphs[1].x_offset == Length{});
}

TEST_CASE("a space of half an em is shown by a glyph of that width") {
  SetText text("a b");
  text.widen(1, Length::points(5) - text.flow.set.advances[1]);
  text.add_line(0, 3);
  const auto items = items_of(text, 0);
  CHECK(items[0].glyphs[1].glyph == find_glyph(text.fonts[items[0].face], 0x2002));
  CHECK(items[0].glyphs[1].x_offset == Length{});
  CHECK(told(items[0]) == "[a][ ][b]");
}

TEST_CASE("a line's first mark stands further left by its trim") {
  SetText text("（甲）");
  text.add_line(0, 3).start_trim = Length::points(5);
  CHECK(items_of(text, 0)[0].glyphs[0].x_offset == Length::points(-5));
}

TEST_CASE("a hyphen at a line's end is soft") {
  SetText text("word");
  SetLine& line = text.add_line(0, 2);
  line.hyphenated = true;
  line.hyphen_face = text.shaped.runs[0].face;
  line.hyphen_glyph = 7;
  line.hyphen_advance = Length::points(3);
  const auto items = items_of(text, 0);
  REQUIRE(items.size() == 1);
  CHECK(told(items[0]) == "[w][o][\u00AD]");
  CHECK(items[0].glyphs[2].glyph == 7);
  CHECK(items[0].glyphs[2].advance == Length::points(3));
}

TEST_CASE("a hyphen of another face is an item of its own") {
  SetText text("字w");
  SetLine& line = text.add_line(0, 1);
  line.hyphenated = true;
  line.hyphen_face = text.shaped.runs[1].face;
  const auto items = items_of(text, 0);
  REQUIRE(items.size() == 2);
  CHECK(items[1].text == u"\u00AD");
  CHECK(items[1].face == line.hyphen_face);
  CHECK(items[1].x == Length::points(10));
}

TEST_CASE("a space wider than the type fills its room") {
  SetText text("a b");
  text.widen(1, Length::points(7));
  text.add_line(0, 3);
  CHECK(!items_of(text, 0)[0].glyphs[1].fills_advance);
  text.widen(1, Length::points(1));
  const PlacedGlyph space = items_of(text, 0)[0].glyphs[1];
  CHECK(space.fills_advance);
  CHECK(space.x_offset == Length{});
}

}  // namespace
}  // namespace jianli
