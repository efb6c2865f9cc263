// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// What holds of every paragraph, tried on many random ones.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "random_numbers.h"
#include "text/break_lines.h"
#include "text/find_clusters.h"
#include "text_fixture.h"

namespace jianli {
namespace {

/// What the random texts are put together from: Han, marks, Western words, numbers,
/// tokens, spaces of all kinds.
constexpr std::string_view kPieces[] = {"的",
                                        "召回",
                                        "推荐系统",
                                        "线上",
                                        "字",
                                        "年",
                                        "北京",
                                        "𠮷",
                                        "〇",
                                        "，",
                                        "。",
                                        "、",
                                        "；",
                                        "：",
                                        "！",
                                        "？",
                                        "（",
                                        "）",
                                        "《",
                                        "》",
                                        "“",
                                        "”",
                                        "——",
                                        "……",
                                        "·",
                                        "～",
                                        "／",
                                        "AI",
                                        "Llama",
                                        "C++",
                                        "infrastructure",
                                        "recommendation",
                                        "a",
                                        "I",
                                        "20%",
                                        "3.8/4.0",
                                        "2021.09",
                                        "100",
                                        ".NET",
                                        "Node.js",
                                        "x@y.org",
                                        "https://a.org/b?c=d",
                                        "R&D",
                                        "-",
                                        "/",
                                        ".",
                                        ",",
                                        "(",
                                        ")",
                                        "’",
                                        " ",
                                        " ",
                                        " ",
                                        " ",
                                        "  ",
                                        "\u00A0",
                                        "\u200B",
                                        "\u00AD",
                                        "\u2060",
                                        "\u3000",
                                        "￥",
                                        "％",
                                        "①",
                                        "–",
                                        "→"};

std::string random_text(RandomNumbers& random) {
  std::string text;
  const std::uint32_t pieces = 1 + random.below(30);
  // Most texts are mainly Chinese or mainly Western, as texts are.
  const std::uint32_t taste = random.below(3);
  for (std::uint32_t i = 0; i < pieces; ++i) {
    constexpr auto kCount = static_cast<std::uint32_t>(std::size(kPieces));
    std::uint32_t piece = random.below(kCount);
    if (taste == 0 && random.below(2) == 0) piece = random.below(9);
    if (taste == 1 && random.below(2) == 0) {
      text += ' ';
      piece = 27 + random.below(7);
    }
    text += kPieces[piece];
  }
  if (random.below(20) == 0) text += "\u2028" + text;
  return text;
}

Typography random_typography(RandomNumbers& random) {
  Typography typography;
  typography.breaks = static_cast<BreakLevel>(random.below(3));
  typography.punctuation = static_cast<PunctuationProfile>(random.below(5));
  typography.author_space = static_cast<AuthorSpace>(random.below(2));
  typography.hang_stops = random.below(4) == 0;
  typography.hyphenate = random.below(4) != 0;
  typography.protrude = random.below(4) == 0;
  return typography;
}

/// Room at the edges of lines, which no line shows.
bool vanishes(char16_t c) { return c == ' ' || c == 0x200B || c == 0x2028; }

/// The paragraphs, each with the measure and the filling it is set in.
struct Trial {
  Paragraph paragraph;
  Length measure;
  LineFill fill = LineFill::ragged;
};

Trial random_trial(RandomNumbers& random) {
  Trial trial;
  const char* language = random.below(3) == 0 ? "en" : "zh-Hans";
  trial.paragraph = test_paragraph(random_text(random), language);
  trial.paragraph.typography = random_typography(random);
  trial.measure =
      Length::millipoints(20000 + random.below(300) * 1000 + random.below(1000));
  trial.fill = random.below(3) == 0 ? LineFill::ragged : LineFill::justified;
  return trial;
}

/// The breaks a line may end at, hyphens that patterns find included.
std::vector<BreakKind> breaks_with_hyphens(const ShapedParagraph& shaped,
                                           Hyphenator& hyphenator) {
  std::vector<BreakKind> breaks = shaped.breaks;
  hyphenator.add_hyphens(shaped, breaks);
  return breaks;
}

/// Characters of a line; checks that its advances are what it says.
void check_line(const ShapedParagraph& shaped, const SetParagraph& set,
                const SetLine& line, const Trial& trial) {
  Length width = line.hyphen_advance;
  for (std::uint32_t g = line.glyph_begin; g < line.glyph_end; ++g) {
    width += set.advances[g];
  }
  CHECK(width == line.width);
  CHECK(line.overfull == (width > trial.measure));
  if (line.glyph_end == line.glyph_begin) return;
  const Glyph& first = shaped.glyphs[line.glyph_begin];
  const Glyph& last = shaped.glyphs[line.glyph_end - 1];
  CHECK_FALSE(vanishes(shaped.text[first.text_begin]));
  CHECK_FALSE(vanishes(shaped.text[last.text_begin]));
}

/// Every character is in one line, in order, or is room at a line's edge.
void check_characters(const ShapedParagraph& shaped, const SetParagraph& set) {
  std::uint32_t glyph = 0;
  const auto skip_room = [&](std::uint32_t to) {
    for (; glyph < to; ++glyph) {
      CHECK(vanishes(shaped.text[shaped.glyphs[glyph].text_begin]));
    }
  };
  for (const SetLine& line : set.lines) {
    if (line.glyph_end == line.glyph_begin) continue;
    REQUIRE(line.glyph_begin >= glyph);
    skip_room(line.glyph_begin);
    glyph = line.glyph_end;
  }
  skip_room(static_cast<std::uint32_t>(shaped.glyphs.size()));
}

/// Whether a line may end behind a glyph that is followed by others.
BreakKind break_behind(const ShapedParagraph& shaped, std::uint32_t glyph,
                       const std::vector<BreakKind>& breaks) {
  std::uint32_t end = glyph;
  while (shaped.glyphs[end].text_end == shaped.glyphs[end].text_begin) --end;
  BreakKind kind = breaks[shaped.glyphs[end].text_end];
  for (std::size_t at = shaped.glyphs[end].text_end;
       at < shaped.text.size() && vanishes(shaped.text[at]); ++at) {
    kind = std::max(kind, breaks[at + 1]);
  }
  return kind;
}

/// No line ends where it may not; no line is too wide that could have ended earlier.
void check_breaks(const ShapedParagraph& shaped, const SetParagraph& set,
                  const std::vector<BreakKind>& breaks) {
  for (std::size_t i = 0; i < set.lines.size(); ++i) {
    const SetLine& line = set.lines[i];
    if (line.glyph_end == line.glyph_begin) continue;
    if (i + 1 < set.lines.size()) {
      const BreakKind kind = break_behind(shaped, line.glyph_end - 1, breaks);
      CHECK(kind != BreakKind::forbidden);
    }
    if (!line.overfull) continue;
    // Hyphens apart, whose room may be what is missing.
    for (std::uint32_t g = line.glyph_begin; g + 1 < line.glyph_end; ++g) {
      if (shaped.glyphs[g + 1].text_end == shaped.glyphs[g + 1].text_begin) continue;
      const BreakKind kind = break_behind(shaped, g, shaped.breaks);
      const char16_t c = shaped.text[shaped.glyphs[g].text_begin];
      const bool may_break = kind != BreakKind::forbidden && kind != BreakKind::hyphen;
      CHECK_FALSE((may_break && c != 0xAD && !vanishes(c)));
    }
  }
}

/// What the glue between the boxes of a line could stretch by.
Length capacity_of(const std::vector<LineItem>& items, const SetLine& line) {
  Length capacity;
  Length behind_box;
  for (const LineItem& item : items) {
    if (item.kind != LineItemKind::box) {
      behind_box += item.stretch + item.reserve;
      continue;
    }
    const bool starts = item.glyph_begin == line.glyph_begin;
    const bool inside =
        item.glyph_begin >= line.glyph_begin && item.glyph_end <= line.glyph_end;
    if (inside && !starts) capacity += behind_box;
    behind_box = {};
  }
  return capacity;
}

/// Justified lines fill the measure unless they end a paragraph or cannot.
void check_widths(const ShapedParagraph& shaped, const SetParagraph& set,
                  const Trial& trial, const FontSet& fonts,
                  const std::vector<BreakKind>& breaks) {
  if (trial.fill == LineFill::ragged) return;
  const std::vector<LineItem> items = make_line_items(shaped, fonts, breaks);
  for (std::size_t i = 0; i < set.lines.size(); ++i) {
    const SetLine& line = set.lines[i];
    if (line.overfull || line.width == trial.measure) continue;
    if (line.glyph_end == line.glyph_begin) continue;
    const bool last =
        i + 1 == set.lines.size() ||
        break_behind(shaped, line.glyph_end - 1, breaks) == BreakKind::mandatory;
    if (!last) CHECK(line.width + capacity_of(items, line) < trial.measure);
    // It shows every space as wide as it is by nature.
    for (const LineItem& item : items) {
      const bool inside = item.glyph_begin >= line.glyph_begin &&
                          item.glyph_end < line.glyph_end &&
                          item.glyph_end > item.glyph_begin;
      if (!inside || item.kind != LineItemKind::glue) continue;
      CHECK(set.advances[item.glyph_begin] == item.width);
    }
  }
}

bool same_lines(const SetParagraph& a, const SetParagraph& b) {
  if (a.lines.size() != b.lines.size() || a.advances != b.advances) return false;
  for (std::size_t i = 0; i < a.lines.size(); ++i) {
    if (a.lines[i].glyph_begin != b.lines[i].glyph_begin) return false;
    if (a.lines[i].glyph_end != b.lines[i].glyph_end) return false;
    if (a.lines[i].width != b.lines[i].width) return false;
  }
  return true;
}

/// The same text in two or three inlines of one style.
Paragraph split(const Paragraph& paragraph, RandomNumbers& random) {
  Paragraph result = paragraph;
  for (int cut = 0; cut < 2; ++cut) {
    const std::string text = result.inlines[0].text;
    std::size_t at = random.below(static_cast<std::uint32_t>(text.size()));
    while (at > 0 && (text[at] & 0xC0) == 0x80) --at;
    if (at == 0) continue;
    Inline behind = result.inlines[0];
    behind.text = text.substr(at);
    result.inlines[0].text = text.substr(0, at);
    result.inlines.insert(result.inlines.begin() + 1, behind);
  }
  return result;
}

TEST_CASE("what holds of every paragraph") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Hyphenator hyphenator({});
  Diagnostics diagnostics;
  RandomNumbers random(20261122);
  for (int round = 0; round < 10000; ++round) {
    const Trial trial = random_trial(random);
    INFO("round " << round << ": " << trial.paragraph.inlines[0].text);
    const ShapedParagraph shaped = shaper.shape(trial.paragraph, diagnostics);
    const SetParagraph set =
        set_paragraph(shaped, trial.measure, trial.fill, fonts, &hyphenator);
    for (const SetLine& line : set.lines) check_line(shaped, set, line, trial);
    check_characters(shaped, set);
    const std::vector<BreakKind> breaks = breaks_with_hyphens(shaped, hyphenator);
    check_breaks(shaped, set, breaks);
    check_widths(shaped, set, trial, fonts, breaks);
    if (round % 4 != 0) continue;
    const Paragraph pieces = split(trial.paragraph, random);
    const ShapedParagraph shaped_pieces = shaper.shape(pieces, diagnostics);
    CHECK(same_lines(set, set_paragraph(shaped_pieces, trial.measure, trial.fill, fonts,
                                        &hyphenator)));
  }
}

}  // namespace
}  // namespace jianli
