// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/line_items.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/utf8.h"
#include "style/style_names.h"
#include "text_fixture.h"

namespace jianli {
namespace {

/// Items as text: boxes by their characters, glue as `_` (word), `~` (Han–Latin), nothing
/// (between Han), `!` behind glue or alone where no break is allowed, `|` for a penalty.
std::string to_text(const ShapedParagraph& shaped, const FontSet& fonts) {
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
        if (item.ending == BreakKind::forbidden) out += '!';
        break;
      case LineItemKind::penalty:
        if (item.ending != BreakKind::mandatory) out += '|';
        break;
    }
  }
  return out;
}

constexpr auto kCode = static_cast<FontRole>(FontRoleName::code);

/// A paragraph with what has to outlive it.
struct Shaped {
  FontSet fonts;
  Paragraph paragraph;
  ShapedParagraph shaped;

  explicit Shaped(Paragraph source) : paragraph(std::move(source)) {
    fonts = test_fonts();
    fonts.roles.resize(kCode + 1, fonts.roles[0]);
    Shaper shaper(fonts);
    Diagnostics diagnostics;
    shaped = shaper.shape(paragraph, diagnostics);
  }
  explicit Shaped(const std::string& text, const std::string& language = "zh-Hans")
      : Shaped(test_paragraph(text, language)) {}
  [[nodiscard]] std::string text() const { return to_text(shaped, fonts); }
  [[nodiscard]] std::vector<LineItem> items() const {
    return make_line_items(shaped, fonts);
  }
};

std::string items_of(const std::string& text, const std::string& language = "zh-Hans") {
  return Shaped(text, language).text();
}

const Length kEm = Length::points(10);

TEST_CASE("Han and Western words are kept apart by a gap, marks are not") {
  CHECK(items_of("用AI做") == "用~AI~做");
  CHECK(items_of("用（AI）做") == "用（!AI!）做");
}

TEST_CASE("full-width forms, middle dots and emoji take no gap") {
  for (const char* text : {"￥100", "20％后", "张三·Li", "🎉\uFE0FA", "120㎡"}) {
    const std::string items = items_of(text);
    CHECK_MESSAGE(items.find('~') == std::string::npos, items);
  }
}

TEST_CASE("a sign belongs to the word or number it touches") {
  CHECK(items_of("用C++写") == "用~C++~写");
  CHECK(items_of("超90%+的") == "超~90%+~的");
  CHECK(items_of("率−2.3%降") == "率~−2.3%~降");
  CHECK(items_of("学.NET和C#吧") == "学~.NET~和~C#~吧");
  CHECK(items_of("约5‰降") == "约~5‰~降");
  CHECK(items_of("约e\u0301好") == "约~e\u0301~好");
  CHECK(items_of("甲-乙").find('~') == std::string::npos);
}

TEST_CASE("one typed space between Han and Western becomes the gap") {
  const Shaped shaped("用 AI 做");
  CHECK(shaped.text() == "用~AI~做");
  // The space's glyph is set, in the gap's width.
  CHECK(shaped.items()[1].glyph_end == shaped.items()[1].glyph_begin + 1);
  CHECK(shaped.items()[1].width == kEm / 4);
}

TEST_CASE("typed spaces may be kept, and then nothing is added to them") {
  Paragraph paragraph = test_paragraph("用 AI做");
  paragraph.typography.author_space = AuthorSpace::keep;
  CHECK(Shaped(paragraph).text() == "用_AI~做");
}

TEST_CASE("several spaces and spaces of other kinds are not touched") {
  CHECK(items_of("用  AI") == "用_!_AI");
  CHECK(items_of("用\u00A0AI").find('~') == std::string::npos);
  CHECK(items_of("用\u3000AI").find('~') == std::string::npos);
  CHECK(items_of("用\u200BAI").find('~') == std::string::npos);
  CHECK(items_of("好， AI") == "好!，!_AI");
  CHECK(items_of("张 三") == "张_三");
}

TEST_CASE("code stands as it was typed, but apart from the Han around it") {
  Paragraph paragraph = test_paragraph("用");
  paragraph.inlines.push_back({"map的key", test_style(), "zh-Hans", {}, {}});
  paragraph.inlines[1].style.font = kCode;
  CHECK(Shaped(paragraph).text() == "用~map|的|key");
}

/// Text, code and text, without the marks of breaks.
std::string items_with_code(const std::string& before, const std::string& code,
                            const std::string& behind) {
  Paragraph paragraph = test_paragraph(before);
  paragraph.inlines.push_back({code, test_style(), "zh-Hans", {}, {}});
  paragraph.inlines[1].style.font = kCode;
  paragraph.inlines.push_back({behind, test_style(), "zh-Hans", {}, {}});
  std::string items = Shaped(paragraph).text();
  items.erase(std::remove_if(items.begin(), items.end(),
                             [](char c) { return c == '!' || c == '|'; }),
              items.end());
  return items;
}

TEST_CASE("code is kept apart from Han as a Western word, whatever its signs") {
  CHECK(items_with_code("用", "run(x)", "做") == "用~run(x)~做");
  CHECK(items_with_code("用", "<a>", "做") == "用~<a>~做");
  CHECK(items_with_code("设", "变量", "为") == "设变量为");
  CHECK(items_with_code("用 ", "--help", " 查") == "用~--help~查");
  CHECK(items_with_code("（", "run()", "）") == "（run()）");
  CHECK(items_with_code("call ", "f()", ", then") == "call_f(),_then");
}

/// Han, a formula of one glyph, Han; the formula is given by hand.
std::string items_around(const std::string& formula) {
  Shaped shaped("孔" + formula + "与");
  const auto end = static_cast<std::uint32_t>(1 + formula.size());
  Formula given;
  given.text_begin = given.glyph_begin = 1;
  given.text_end = given.glyph_end = end;
  shaped.shaped.formulas.push_back(given);
  return shaped.text();
}

TEST_CASE("a formula is kept apart like a word, but a script alone clings to its word") {
  CHECK(items_around("x") == "孔~x~与");
  CHECK(items_around("^1").find('~') == std::string::npos);
  CHECK(items_around("{}_a").find('~') == std::string::npos);
}

TEST_CASE("the room behind a relation of a formula vanishes where a line ends there") {
  Shaped shaped("xyz", "en");
  Formula formula;
  formula.text_end = formula.glyph_end = 3;
  formula.spaces.push_back(
      {1, shaped.fonts[shaped.shaped.runs[0].face].metrics.units_per_em});
  shaped.shaped.formulas.push_back(formula);
  shaped.shaped.breaks[2] = BreakKind::formula;
  const auto items = shaped.items();
  REQUIRE(items.size() == 4);
  CHECK(items[1].kind == LineItemKind::glue);
  CHECK(items[1].width == kEm);
  CHECK(items[1].ending == BreakKind::formula);
}

TEST_CASE("English has word spaces, and may break after a hyphen") {
  CHECK(items_of("state-of the", "en") == "state-|of_the");
}

TEST_CASE("a break behind a hyphen costs more than one at a space") {
  const auto items = Shaped("a-b c", "en").items();
  REQUIRE(items.size() == 6);
  CHECK(items[1].penalty == 50);
  CHECK(items[3].penalty == 0);
}

TEST_CASE("a closing mark is never parted from what it closes") {
  CHECK(items_of("好。") == "好!。");
}

TEST_CASE("the gap is a quarter of the Han em and reaches from an eighth to a half") {
  Paragraph paragraph = test_paragraph("用");
  paragraph.inlines.push_back({"A", test_style(Length::points(8)), "zh-Hans", {}, {}});
  const auto items = Shaped(paragraph).items();
  REQUIRE(items.size() == 4);
  CHECK(items[1].width == Length::millipoints(2500));
  CHECK(items[1].shrink == Length::millipoints(1250));
  CHECK(items[1].shrink_step == ShrinkStep::han_latin_gap);
  // A third of an em first, the rest of the half only when all other glue is used up.
  CHECK(items[1].width + items[1].stretch == kEm.scaled(1, 3));
  CHECK(items[1].width + items[1].stretch + items[1].reserve == Length::points(5));
}

TEST_CASE("a word space of Han text reaches from a quarter to a half of an em") {
  const auto items = Shaped("张三在北京 李四").items();
  const auto space = std::find_if(items.begin(), items.end(), [](const LineItem& item) {
    return item.kind == LineItemKind::glue && item.glyph_end > item.glyph_begin;
  });
  REQUIRE(space != items.end());
  CHECK(space->step == GlueStep::word_space);
  CHECK(space->width - space->shrink == kEm / 4);
  CHECK(space->width + space->stretch == kEm.scaled(1, 3));
  CHECK(space->width + space->stretch + space->reserve == kEm / 2);
}

TEST_CASE("gaps and word spaces of Han text are measured in the type size") {
  Shaped shaped("张三在北京 李四a");
  const auto widths = [&] {
    std::string out;
    for (const LineItem& item : shaped.items()) {
      if (item.kind != LineItemKind::glue || item.step == GlueStep::inter_han) continue;
      const Length widest = item.width + item.stretch + item.reserve;
      out += to_string(item.width - item.shrink) + "-" + to_string(widest) + " ";
    }
    return out;
  };
  CHECK(widths() == "2.5-5 1.25-5 ");
  for (GlyphRun& run : shaped.shaped.runs) {
    if (run.side == Side::latin) run.scale = 1100;
  }
  CHECK(widths() == "2.5-5 1.25-5 ");
}

TEST_CASE("marks give up their blank at the step of their kind") {
  Shaped shaped("甲，乙");
  REQUIRE(shaped.shaped.marks.size() == 1);
  shaped.shaped.marks[0].shrink_before = 0;
  shaped.shaped.marks[0].shrink_after = 500;
  constexpr std::pair<MarkKind, ShrinkStep> kSteps[] = {
      {MarkKind::interpunct, ShrinkStep::interpunct},
      {MarkKind::opening, ShrinkStep::bracket},
      {MarkKind::closing, ShrinkStep::bracket},
      {MarkKind::comma, ShrinkStep::comma},
      {MarkKind::final_stop, ShrinkStep::final_stop}};
  for (const auto& [kind, step] : kSteps) {
    shaped.shaped.marks[0].kind = kind;
    const auto items = shaped.items();
    REQUIRE(items.size() == 6);
    CHECK(items[3].shrink == kEm / 2);
    CHECK(items[3].shrink_step == step);
    CHECK(items[3].room == GlueRoom::mark_before);
  }
  shaped.shaped.marks[0].kind = MarkKind::colon;
  CHECK(shaped.items()[3].shrink == Length{});
}

TEST_CASE("a mark gives way beside Western text and typed spaces, too") {
  const auto shrink_of = [](const std::string& text) {
    Shaped shaped(text);
    for (Mark& mark : shaped.shaped.marks) {
      const bool opens = mark.kind == MarkKind::opening;
      mark.shrink_before = opens ? 500 : 0;
      mark.shrink_after = opens ? 0 : 500;
    }
    Length shrink;
    for (const LineItem& item : shaped.items()) {
      if (item.shrink_step != ShrinkStep::word_space) shrink += item.shrink;
    }
    return shrink;
  };
  CHECK(shrink_of("甲，AI") == kEm / 2);
  CHECK(shrink_of("AI（乙") == kEm / 2);
  CHECK(shrink_of("甲， AI") == kEm / 2);
  CHECK(shrink_of("甲） （乙") == kEm);
}

TEST_CASE("two marks side by side give way at the step of each") {
  Shaped shaped("甲，（乙");
  REQUIRE(shaped.shaped.marks.size() == 2);
  shaped.shaped.marks[0].shrink_after = 500;
  shaped.shaped.marks[1].shrink_before = 250;
  const auto items = shaped.items();
  REQUIRE(items.size() == 9);
  CHECK(items[3].shrink == kEm / 2);
  CHECK(items[3].shrink_step == ShrinkStep::comma);
  CHECK(items[3].ending == BreakKind::allowed);
  CHECK(items[4].shrink == kEm / 4);
  CHECK(items[4].shrink_step == ShrinkStep::bracket);
  CHECK(items[4].room == GlueRoom::mark_behind);
  CHECK(items[4].ending == BreakKind::forbidden);
}

/// Sum of what may be put between characters of a text when all else is used up.
Length spread_of(const std::string& text) {
  Length stretch;
  for (const LineItem& item : Shaped(text).items()) {
    if (item.step == GlueStep::inter_han) stretch += item.stretch;
  }
  return stretch;
}

TEST_CASE("Han is spread by a tenth of an em, but not within dashes or at connectors") {
  CHECK(spread_of("甲乙丙") == kEm / 10 * 2);
  CHECK(spread_of("甲，乙") == kEm / 10 * 2);
  CHECK(spread_of("（AI）") == kEm / 10 * 2);
  CHECK(spread_of("甲——乙") == kEm / 10 * 2);
  CHECK(spread_of("甲……乙") == kEm / 10 * 2);
  CHECK(spread_of("甲～乙") == Length{});
  CHECK(spread_of("甲—乙") == Length{});
  CHECK(spread_of("甲/乙") == Length{});
  CHECK(spread_of("AI") == Length{});
}

TEST_CASE("accents and variation selectors stay at their characters") {
  CHECK(items_of("约x\u0302好") == "约~x\u0302~好");
  CHECK(items_of("葛\U000E0100城") == "葛\U000E0100城");
}

TEST_CASE("a name is spread by fixed room that no line breaks at") {
  Paragraph paragraph = test_paragraph("张三");
  paragraph.inlines[0].spread = 1000;
  paragraph.inlines.push_back({"说", test_style(), "zh-Hans", {}, {}});
  const auto items = Shaped(paragraph).items();
  REQUIRE(items.size() == 6);
  CHECK(items[1].width == kEm);
  CHECK(items[1].stretch == Length{});
  CHECK(items[1].ending == BreakKind::forbidden);
  CHECK(items[3].width == Length{});
}

TEST_CASE("a zero width space is room without width, where a line may end") {
  const Shaped shaped("甲\u200B乙");
  const auto items = shaped.items();
  REQUIRE(items.size() == 4);
  CHECK(items[1].kind == LineItemKind::glue);
  CHECK(items[1].ending == BreakKind::allowed);
  CHECK(items[1].width == Length{});
}

TEST_CASE("a soft hyphen takes no room, and a line that ends there shows a hyphen") {
  Shaped shaped("ab\u00ADcd", "en");
  for (Glyph& glyph : shaped.shaped.glyphs) {
    if (shaped.shaped.text[glyph.text_begin] == 0xAD) glyph.advance = 300;
  }
  const auto items = shaped.items();
  REQUIRE(items.size() == 4);
  CHECK(items[0].width + items[2].width == Shaped("abcd", "en").items()[0].width);
  CHECK(items[1].ending == BreakKind::hyphen);
  CHECK(items[1].hyphen > Length{});
}

TEST_CASE("a run of a formula's script is set at its scale") {
  Shaped shaped("x", "en");
  const Length full = shaped.items()[0].width;
  shaped.shaped.runs[0].scale = 500;
  const Length half = shaped.items()[0].width;
  CHECK(half * 2 - full <= Length{1});
  CHECK(full - half * 2 <= Length{1});
}

TEST_CASE("a paragraph is Chinese or Western by what most of it is") {
  CHECK(texture_of(Shaped("用Llama和Qwen微调").shaped) == Texture::han);
  CHECK(texture_of(Shaped("Fine-tuned a model for 张三").shaped) == Texture::western);
}

TEST_CASE("a forced line break ends a line") {
  const auto items = Shaped("上\u2028下").items();
  REQUIRE(items.size() == 4);
  CHECK(items[1].ending == BreakKind::mandatory);
}

}  // namespace
}  // namespace jianli
