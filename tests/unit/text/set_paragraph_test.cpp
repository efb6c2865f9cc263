// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "base/utf8.h"
#include "text/break_lines.h"
#include "text_fixture.h"

namespace jianli {
namespace {

const char* const kMixed =
    "以Llama和Qwen作为backbone进行LoRA微调；采用InfoNCE "
    "Loss与in-batch负采样，基于DeepSpeed"
    "搭建混合精度与多机多卡分布式训练，将训练周期由单机13天降至2."
    "5天。覆盖约千万级周活作者，将"
    "Embedding写入Redis与ANN索引，完成新召回策略的上线工作。";

struct SetText {
  std::vector<std::string> lines;
  std::vector<Length> widths;
  std::vector<SetLine> set;
};

SetText set_text(const Paragraph& paragraph, Length measure, LineFill fill) {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  Hyphenator hyphenator({});
  const SetParagraph set = set_paragraph(shaped, measure, fill, fonts, &hyphenator);
  SetText result;
  for (const SetLine& line : set.lines) {
    std::u16string characters;
    Length width = line.hyphen_advance;
    for (std::uint32_t g = line.glyph_begin; g < line.glyph_end; ++g) {
      const Glyph& glyph = shaped.glyphs[g];
      characters +=
          shaped.text.substr(glyph.text_begin, glyph.text_end - glyph.text_begin);
      width += set.advances[g];
    }
    CHECK(width == line.width);
    result.lines.push_back(to_utf8(characters));
    result.widths.push_back(width);
    result.set.push_back(line);
  }
  return result;
}

SetText set_text(const std::string& text, Length measure, LineFill fill,
                 const std::string& language = "zh-Hans") {
  return set_text(test_paragraph(text, language), measure, fill);
}

using Lines = std::vector<std::string>;

/// A paragraph shaped, with what has to outlive it.
struct Shaped {
  FontSet fonts = test_fonts();
  Paragraph paragraph;
  ShapedParagraph shaped;

  explicit Shaped(const std::string& text, const std::string& language = "zh-Hans")
      : paragraph(test_paragraph(text, language)) {
    Shaper shaper(fonts);
    Diagnostics diagnostics;
    shaped = shaper.shape(paragraph, diagnostics);
  }
  [[nodiscard]] SetParagraph set(Length measure,
                                 LineFill fill = LineFill::justified) const {
    return set_paragraph(shaped, measure, fill, fonts, nullptr);
  }
};

TEST_CASE("justified lines are exactly as wide as the measure, the last is not") {
  const Length measure = Length::points(400);
  const SetText set = set_text(kMixed, measure, LineFill::justified);
  REQUIRE(set.lines.size() > 2);
  for (std::size_t i = 0; i + 1 < set.widths.size(); ++i) {
    CHECK_MESSAGE(set.widths[i] == measure, set.lines[i]);
  }
  CHECK(set.widths.back() <= measure);
}

TEST_CASE(
    "the first line of an indented paragraph begins further in, the others do not") {
  Shaped shaped(kMixed);
  const Length measure = Length::points(200);
  const SetParagraph flush = shaped.set(measure);
  CHECK(flush.lines.front().indent == Length{});
  shaped.paragraph.indent = Length::points(20);
  const SetParagraph set = shaped.set(measure);
  REQUIRE(set.lines.size() > 2);
  CHECK(set.lines.front().indent == Length::points(20));
  CHECK(set.lines.front().width == measure);
  CHECK(set.lines.front().glyph_end < flush.lines.front().glyph_end);
  for (std::size_t i = 1; i < set.lines.size(); ++i) {
    CHECK(set.lines[i].indent == Length{});
  }
}

TEST_CASE("a line that its glue cannot fill is left at its natural width") {
  const Length measure = Length::points(85);
  const SetText set = set_text("基于MultiProcessing实现", measure, LineFill::justified);
  REQUIRE(set.lines.size() == 3);
  CHECK(set.lines[0] == "基于");
  CHECK(set.widths[0] == Length::points(20));
}

TEST_CASE("no line starts with a closing mark or ends with an opening one") {
  for (int measure = 60; measure < 400; measure += 7) {
    const SetText set = set_text("召回（U2A）、排序“精排”；上线《方案》，完成！",
                                 Length::points(measure), LineFill::justified);
    for (const std::string& line : set.lines) {
      for (const char* mark : {"，", "。", "、", "；", "）", "”", "》", "！"}) {
        CHECK_MESSAGE(!line.starts_with(mark), line);
      }
      for (const char* mark : {"（", "“", "《"})
        CHECK_MESSAGE(!line.ends_with(mark), line);
    }
  }
}

TEST_CASE("all characters are set once and in order, spaces at line ends apart") {
  const SetText set = set_text(kMixed, Length::points(200), LineFill::justified);
  std::string joined;
  for (const std::string& line : set.lines) joined += line;
  std::string expected = kMixed;
  const auto without_spaces = [](std::string text) {
    std::erase(text, ' ');
    return text;
  };
  CHECK(without_spaces(joined) == without_spaces(expected));
}

TEST_CASE("ragged lines keep their natural width within the measure") {
  const Length measure = Length::points(150);
  const SetText set =
      set_text("Designed and shipped a retrieval service for ten million users.", measure,
               LineFill::ragged, "en");
  REQUIRE(set.lines.size() > 1);
  for (const Length width : set.widths) CHECK(width <= measure);
}

TEST_CASE("a lone character does not stand on the last line") {
  std::string text;
  for (int i = 0; i < 41; ++i) text += "字";
  const SetText set = set_text(text, Length::points(205), LineFill::justified);
  REQUIRE(set.lines.size() == 3);
  CHECK(count_characters(set.lines.back()) >= 2);
}

TEST_CASE("a character and a mark are as lone as a character") {
  std::string text;
  for (int i = 0; i < 41; ++i) text += "字";
  const SetText set = set_text(text + "。", Length::points(205), LineFill::justified);
  REQUIRE(set.lines.size() == 3);
  CHECK(set.lines.back() == "字字。");
}

TEST_CASE("a mark at a line's end or start takes half an em") {
  // Ten ems hold nine characters and both halves.
  const SetText set =
      set_text("（一二三四五六七八九）十百", Length::points(100), LineFill::justified);
  REQUIRE(set.lines.size() == 2);
  CHECK(set.lines[0] == "（一二三四五六七八九）");
  CHECK(set.widths[0] == Length::points(100));
}

TEST_CASE("a stop hangs from filled lines only") {
  Paragraph paragraph = test_paragraph("一二三四五六七八九十，甲乙。");
  paragraph.typography.hang_stops = true;
  for (const auto profile : {PunctuationProfile::gb, PunctuationProfile::kaiming}) {
    paragraph.typography.punctuation = profile;
    const SetText set = set_text(paragraph, Length::points(100), LineFill::justified);
    CHECK(set.lines == Lines{"一二三四五六七八九十，", "甲乙。"});
    // Ten characters, and the comma outside; the short last line has room for its stop.
    CHECK(set.widths == std::vector{Length::points(100), Length::points(25)});
  }
  const SetText ragged = set_text(paragraph, Length::points(100), LineFill::ragged);
  CHECK(ragged.lines == Lines{"一二三四五六七八九", "十，甲乙。"});
  paragraph.inlines.front().text = "一二三四五六七八九十。";
  const SetText last = set_text(paragraph, Length::points(100), LineFill::justified);
  CHECK(last.lines == Lines{"一二三四五六七八九十。"});
  CHECK(last.widths == std::vector{Length::points(100)});
}

TEST_CASE("gaps give a third of an em before Han is spread, and the rest after") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("用AI做好推荐系统");
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  const Length natural =
      set_paragraph(shaped, Length::points(500), LineFill::ragged, fonts, nullptr)
          .lines[0]
          .width;
  const auto advance_of_first = [&](Length extra) {
    Paragraph forced = test_paragraph("用AI做好推荐系统字字");
    const ShapedParagraph two = shaper.shape(forced, diagnostics);
    return set_paragraph(two, natural + extra, LineFill::justified, fonts, nullptr)
        .advances[0];
  };
  // One point over two gaps; then five more over six places between Han; then the rest.
  CHECK(advance_of_first(Length::points(1)) == Length::points(13));
  CHECK(advance_of_first(Length::points(4)) == Length::points(10) +
                                                   Length::points(10).scaled(1, 4) +
                                                   Length::points(10).scaled(1, 12));
}

TEST_CASE("a lone character is banned even where a line is left short for it") {
  CHECK(set_text("一二三四五六七八九十甲", Length::points(100), LineFill::justified)
            .lines == Lines{"一二三四五六七八九", "十甲"});
}

TEST_CASE("a tight line takes its commas' blanks before it sends a character on") {
  const SetText set =
      set_text("一二三四五，六七八九十。甲乙", Length::points(110), LineFill::justified);
  CHECK(set.lines == Lines{"一二三四五，六七八九十。", "甲乙"});
  CHECK(set.widths[0] == Length::points(110));
}

TEST_CASE("steps of shrinking are used up one after the other") {
  // Gap and comma give half an em and an eighth: of a line that is 3/8 em too wide, the
  // comma gives all.
  Shaped shaped("一二三，四五AI六七八");
  REQUIRE(shaped.shaped.marks.size() == 1);
  shaped.shaped.marks[0].shrink_before = 0;
  shaped.shaped.marks[0].shrink_after = 500;
  const Length natural = shaped.set(Length::points(500), LineFill::ragged).lines[0].width;
  const auto advances_at = [&](Length measure) {
    const SetParagraph set = shaped.set(measure);
    REQUIRE(set.lines.size() == 1);
    CHECK(set.lines[0].width == measure);
    return set.advances;
  };
  const Length em = Length::points(10);
  const Length gap = em / 4;
  const auto tight = advances_at(natural - em.scaled(3, 8));
  CHECK(tight[3] == em.scaled(5, 8));
  CHECK(tight[5] == em + gap);
  const auto tighter = advances_at(natural - em.scaled(5, 8));
  CHECK(tighter[3] == em / 2);
  CHECK(tighter[5] == em + gap - em.scaled(1, 16));
}

TEST_CASE("room behind a glyph is told apart from the glyph") {
  const Shaped shaped("用AI，（好");
  const SetParagraph set = shaped.set(Length::points(500), LineFill::ragged);
  const Length gap = Length::points(10) / 4;
  CHECK(set.spaces == std::vector<Length>{gap, {}, {}, {}, {}, {}});
  // A typed space is no room: it is the glyph itself.
  const Shaped spaced("用 AI");
  CHECK(spaced.set(Length::points(500), LineFill::ragged).spaces ==
        std::vector<Length>{{}, {}, {}, {}});
  CHECK(spaced.set(Length::points(500), LineFill::ragged).advances[1] == gap);
}

TEST_CASE("words are cut only where their lines are bad") {
  const std::string text =
      "Responsible for internationalization of recommendation infrastructure.";
  const SetText narrow = set_text(text, Length::points(110), LineFill::justified, "en");
  bool cut = false;
  for (const SetLine& line : narrow.set) {
    CHECK_FALSE(line.overfull);
    if (!line.hyphenated) continue;
    cut = true;
    CHECK(line.hyphen_glyph != 0);
    CHECK(line.hyphen_advance > Length{});
  }
  CHECK(cut);
  const SetText wide = set_text(text, Length::points(1000), LineFill::justified, "en");
  CHECK(wide.lines == Lines{text});
}

TEST_CASE("a title's words are cut only if one is wider than the measure") {
  Paragraph paragraph = test_paragraph(
      "Straightforward mischaracterization notwithstanding, uncharacteristically "
      "straightforward mischaracterization notwithstanding internationalization "
      "misunderstandings",
      "en");
  const auto cut = [&](std::int64_t points) {
    const SetText text = set_text(paragraph, Length::points(points), LineFill::ragged);
    return std::any_of(text.set.begin(), text.set.end(),
                       [](const SetLine& line) { return line.hyphenated; });
  };
  CHECK_FALSE(cut(170));
  CHECK(cut(80));
  paragraph.align = Align::justify;
  CHECK(cut(170));
}

TEST_CASE("no word is cut where the design does not want it") {
  Paragraph paragraph = test_paragraph(
      "Responsible for internationalization of recommendation infrastructure.", "en");
  paragraph.typography.hyphenate = false;
  for (const SetLine& line :
       set_text(paragraph, Length::points(110), LineFill::justified).set) {
    CHECK_FALSE(line.hyphenated);
  }
}

TEST_CASE("a soft hyphen shows where a line ends, and only there") {
  const SetText set =
      set_text("infra\u00ADstructure", Length::points(50), LineFill::ragged, "en");
  CHECK(set.lines == Lines{"infra\u00AD", "structure"});
  CHECK(set.set[0].hyphenated);
  CHECK(set_text("infra\u00ADstructure", Length::points(200), LineFill::ragged, "en")
            .widths ==
        set_text("infrastructure", Length::points(200), LineFill::ragged, "en").widths);
}

TEST_CASE("hyphens and stops stand a little outside the edge if asked") {
  Paragraph paragraph = test_paragraph("one two.", "en");
  const Length plain =
      set_text(paragraph, Length::points(500), LineFill::ragged).widths[0];
  const Length stop =
      set_text("two.", Length::points(500), LineFill::ragged, "en").widths[0] -
      set_text("two", Length::points(500), LineFill::ragged, "en").widths[0];
  paragraph.typography.protrude = true;
  CHECK(set_text(paragraph, Length::points(500), LineFill::ragged).widths[0] ==
        plain - stop.scaled(1, 2));
}

TEST_CASE("a line is too wide only where nothing in it may break") {
  Paragraph paragraph = test_paragraph("a incomprehensibilities a");
  paragraph.typography.hyphenate = false;
  const SetText set = set_text(paragraph, Length::points(50), LineFill::ragged);
  CHECK(set.lines == Lines{"a", "incomprehensibilities", "a"});
  REQUIRE(set.set.size() == 3);
  CHECK_FALSE(set.set[0].overfull);
  CHECK(set.set[1].overfull);
  CHECK_FALSE(set.set[2].overfull);
}

}  // namespace
}  // namespace jianli
