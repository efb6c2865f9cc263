// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/line_items.h"

#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text_fixture.h"

namespace jianli {
namespace {

/// Items as text: boxes by their characters, glue as `_` (word), `~` (Han–Latin), nothing
/// (between Han), `!` behind glue or alone where no break is allowed, `|` for a penalty.
std::string items_of(const std::string& text, const std::string& language = "zh-Hans") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph(text, language);
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  std::string out;
  for (const LineItem& item : make_line_items(shaped, fonts)) {
    switch (item.kind) {
      case LineItemKind::box:
        for (std::uint32_t g = item.glyph_begin; g < item.glyph_end; ++g) {
          const Glyph& glyph = shaped.glyphs[g];
          out +=
              to_utf8(std::u16string_view(shaped.text)
                          .substr(glyph.text_begin, glyph.text_end - glyph.text_begin));
        }
        break;
      case LineItemKind::glue:
        if (item.step == GlueStep::word_space) out += '_';
        if (item.step == GlueStep::han_latin_gap) out += '~';
        if (item.penalty == kForbiddenBreak) out += '!';
        break;
      case LineItemKind::penalty:
        if (item.penalty != kForcedBreak) out += '|';
        break;
    }
  }
  return out;
}

TEST_CASE("Han and Western words are kept apart by a gap, marks are not") {
  CHECK(items_of("用AI做") == "用~AI~做");
  CHECK(items_of("用（AI）做") == "用（AI）做");
}

TEST_CASE("a sign belongs to the word or number it touches") {
  CHECK(items_of("用C++写") == "用~C++~写");
  CHECK(items_of("率−2.3%降") == "率~−2.3%~降");
  CHECK(items_of("学.NET和C#吧") == "学~.NET~和~C#~吧");
  CHECK(items_of("甲-乙") == "甲-|乙");
  CHECK(items_of("误差/GAE") == "误差/|GAE");
}

TEST_CASE("one typed space between Han and Western becomes the gap") {
  CHECK(items_of("用 AI 做") == "用~AI~做");
}

TEST_CASE("English has word spaces, and may break after a hyphen") {
  CHECK(items_of("state-of the", "en") == "state-|of_the");
}

TEST_CASE("a break behind a hyphen costs more than one at a space") {
  const FontSet fonts = test_fonts("en");
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("a-b c", "en");
  const auto items = make_line_items(shaper.shape(paragraph, diagnostics), fonts);
  REQUIRE(items.size() == 6);
  CHECK(items[1].penalty == 50);
  CHECK(items[3].penalty == 0);
}

TEST_CASE("a closing mark is never parted from what it closes") {
  CHECK(items_of("好。") == "好!。");
}

TEST_CASE("the gap is a quarter of the Han em and reaches from an eighth to a half") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("用A");
  const auto items = make_line_items(shaper.shape(paragraph, diagnostics), fonts);
  REQUIRE(items.size() == 4);
  CHECK(items[1].width == Length::millipoints(2500));
  CHECK(items[1].shrink == Length::millipoints(1250));
  // A third of an em first, the rest of the half only when all other glue is used up.
  CHECK(items[1].width + items[1].stretch == Length::points(10).scaled(1, 3));
  CHECK(items[1].width + items[1].stretch + items[1].reserve == Length::points(5));
}

TEST_CASE("a forced line break ends a line") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("上\u2028下");
  const auto items = make_line_items(shaper.shape(paragraph, diagnostics), fonts);
  REQUIRE(items.size() == 4);
  CHECK(items[1].penalty == kForcedBreak);
}

}  // namespace
}  // namespace jianli
