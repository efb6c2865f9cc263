// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/itemize.h"

#include <doctest/doctest.h>

#include "base/utf8.h"
#include "breaks_fixture.h"

namespace jianli {
namespace {

/// A text's segments and what was reported on the way.
struct Itemized {
  explicit Itemized(const std::string& text) : paragraph(test_paragraph(text)) {
    shaped = find_test_breaks(paragraph);
    segments = itemize(shaped, fonts, coverage, diagnostics);
  }

  /// The text with a bar between segments; what no face has stands in brackets.
  [[nodiscard]] std::string show() const {
    std::string out;
    for (const TextSegment& segment : segments) {
      const std::u16string_view text =
          std::u16string_view(shaped.text)
              .substr(segment.text_begin, segment.text_end - segment.text_begin);
      if (!out.empty()) out += "|";
      out += segment.replaced ? "[" + to_utf8(text) + "]" : to_utf8(text);
    }
    return out;
  }

  Coverage coverage;
  FontSet fonts = test_fonts();
  Diagnostics diagnostics;
  Paragraph paragraph;
  ShapedParagraph shaped;
  std::vector<TextSegment> segments;
};

std::string times(std::size_t count, std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

TEST_CASE("marks and ignorable characters stay with what they follow") {
  for (const std::string text : {"a\u00ADb", "e\u0331x", "中\u00AD文", "辻\U000E0100"}) {
    CAPTURE(text);
    const Itemized itemized(text);
    CHECK(itemized.show() == text);
    CHECK(itemized.diagnostics.all().empty());
  }
}

TEST_CASE("a mark that no face has is missing like any other character") {
  const Itemized itemized("a\u0E31b");
  CHECK(itemized.show() == "a|[\u0E31]|b");
  REQUIRE(itemized.diagnostics.all().size() == 1);
  CHECK(itemized.diagnostics.all()[0].rule == Rule::missing_glyph);
}

TEST_CASE("a long row of marks or ignorable characters is cut into pieces of thirty") {
  for (const std::string sign : {"\u00AD", "\u0331", "\u200D", "\uFE0F", "\U000E0100"}) {
    CAPTURE(sign);
    CHECK(Itemized("a" + times(30, sign) + "b").show() == "a" + times(30, sign) + "b");
    CHECK(Itemized("a" + times(61, sign) + "b").show() ==
          "a" + times(30, sign) + "|" + times(30, sign) + "|" + sign + "b");
  }
}

TEST_CASE("a row that letters interrupt is not cut") {
  CHECK(Itemized(times(40, "a\u00AD")).segments.size() == 1);
}

TEST_CASE("the pieces of a row keep the face and script of its begin") {
  const Itemized itemized("中" + times(31, "\u00AD"));
  REQUIRE(itemized.segments.size() == 2);
  CHECK(itemized.segments[1].face == itemized.segments[0].face);
  CHECK(itemized.segments[1].side == itemized.segments[0].side);
  CHECK(itemized.segments[1].script == itemized.segments[0].script);
}

}  // namespace
}  // namespace jianli
