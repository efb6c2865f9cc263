// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/break_classes.h"

#include <doctest/doctest.h>

#include <string>

#include "text/resolve_sides.h"

namespace jianli {
namespace {

BreakClass class_in_chinese(std::u16string_view text, std::size_t at) {
  return classify(text, resolve_sides(text, std::vector<bool>(text.size(), true))).at(at);
}

TEST_CASE("quotes are brackets in Chinese and nothing known in Western text") {
  CHECK(class_in_chinese(u"说‘好’吗", 1) == BreakClass::opener);
  CHECK(class_in_chinese(u"说‘好’吗", 3) == BreakClass::closer);
  CHECK(class_in_chinese(u"a ‘b’ c", 2) == BreakClass::other);
  CHECK(class_in_chinese(u"don’t", 3) == BreakClass::other);
}

TEST_CASE("one dash connects, two are a mark of two ems") {
  CHECK(class_in_chinese(u"京—沪", 1) == BreakClass::connector);
  CHECK(class_in_chinese(u"京——沪", 1) == BreakClass::dash);
  CHECK(class_in_chinese(u"京——沪", 2) == BreakClass::dash);
  CHECK(class_in_chinese(u"京⸺沪", 1) == BreakClass::dash);
}

TEST_CASE("ideographs of every plane and kana are Han, full-width symbols are not") {
  CHECK(class_in_chinese(u"𠮷", 0) == BreakClass::han);
  CHECK(class_in_chinese(u"𠮷", 1) == BreakClass::han);
  CHECK(class_in_chinese(u"か", 0) == BreakClass::han);
  CHECK(class_in_chinese(u"々", 0) == BreakClass::han);
  CHECK(class_in_chinese(u"〇", 0) == BreakClass::han);
  CHECK(class_in_chinese(u"％", 0) == BreakClass::other);
  CHECK(class_in_chinese(u"￥", 0) == BreakClass::other);
}

TEST_CASE("a mark has the class of what it stands on, but for spaces") {
  CHECK(class_in_chinese(u"辻\U000E0100", 1) == BreakClass::han);
  CHECK(class_in_chinese(u"辻\U000E0100", 2) == BreakClass::han);
  CHECK(class_in_chinese(u"x\u0331\u0332", 2) == BreakClass::letter);
  CHECK(class_in_chinese(u"。\uFE00", 1) == BreakClass::stop);
  CHECK(class_in_chinese(u" \u0331", 1) == BreakClass::other);
  CHECK(class_in_chinese(u"\u0331", 0) == BreakClass::other);
}

TEST_CASE("emoji are no text proper") {
  CHECK(class_in_chinese(u"中👍", 1) == BreakClass::other);
}

TEST_CASE("letters of any Western script are letters") {
  CHECK(class_in_chinese(u"é", 0) == BreakClass::letter);
  CHECK(class_in_chinese(u"Ж", 0) == BreakClass::letter);
  CHECK(class_in_chinese(u"x", 0) == BreakClass::letter);
  CHECK(class_in_chinese(u"7", 0) == BreakClass::digit);
}

TEST_CASE("what stands outside the text is nothing") {
  const BreakText text = classify(u"a", {Side::latin});
  CHECK(text.at(1) == BreakClass::other);
  CHECK(text.unit(1) == 0);
  CHECK_FALSE(text.is_word(1));
}

TEST_CASE("each level keeps more from a line's edge than the one before") {
  const auto levels = [](BreakClass c, bool (*may)(BreakClass, BreakLevel)) {
    std::string out;
    for (const BreakLevel level :
         {BreakLevel::basic, BreakLevel::gb, BreakLevel::strict}) {
      out += may(c, level) ? '+' : '-';
    }
    return out;
  };
  using enum BreakClass;
  for (const BreakClass c : {stop, closer, connector, interpunct, solidus, wide_solidus})
    CHECK(levels(c, may_start_line) == "---");
  CHECK(levels(ellipsis, may_start_line) == "+--");
  CHECK(levels(dash, may_start_line) == "++-");
  for (const BreakClass c : {opener, han, letter, digit, sign, other})
    CHECK(levels(c, may_start_line) == "+++");
  CHECK(levels(opener, may_end_line) == "---");
  for (const BreakClass c : {solidus, wide_solidus})
    CHECK(levels(c, may_end_line) == "+--");
  for (const BreakClass c : {stop, closer, connector, interpunct, dash, ellipsis, han})
    CHECK(levels(c, may_end_line) == "+++");
}

}  // namespace
}  // namespace jianli
