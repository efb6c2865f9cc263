// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/place_decorations.h"

#include <algorithm>
#include <span>

#include "base/utf8.h"
#include "layout/parts_on.h"
#include "text/measure_ink.h"

namespace jianli {
namespace {

// All in thousandths of the type size. Four of five Han characters end .08 to .09 below
// the baseline in both weights of Noto Sans; an underline stands clear of them, and of
// the deepest of a line (椷 .12 in its bold face, 弘 .174 in that of Noto Serif) as well.
constexpr std::int64_t kUnderlineTop = 120;
constexpr std::int64_t kClearance = 20;
constexpr std::int64_t kThickness = 50;
/// How deep letters of a formula reach (𝑓, 𝑦 and 𝑝 .276 in TeX Gyre Pagella Math), which
/// an underline may cross as it crosses those of text; below a formula that reaches
/// deeper, by a denominator or a limit, it pauses.
constexpr std::int32_t kDescender = 280;
/// Strike-through runs at the middle of the Han em box.
constexpr std::int64_t kStrikeTop = -350;
/// Between two underlined stretches side by side (CLREQ, proper noun marks).
constexpr std::int64_t kStretchBreak = 125;
constexpr std::int64_t kDotCentre = 235;
constexpr std::int64_t kDotRadius = 58;

/// A part of a line in one stretch and colour.
struct Stretch {
  std::uint16_t number = 0;
  Length begin, end;
  Color color;
};

/// Lines of one kind while a line's glyphs are gone through.
struct StretchMaker {
  std::vector<Stretch> stretches;
  std::uint16_t open = 0;  ///< the stretch the glyph before belongs to

  /// A glyph whose ink box is `[begin, end)`; `number` is 0 outside all stretches.
  void add(std::uint16_t number, Color color, Length begin, Length end) {
    const bool beside = open != 0 && number != 0;
    const bool goes_on = beside && open == number;
    open = number;
    if (number == 0) return;
    if (goes_on && stretches.back().color == color) {
      stretches.back().end = end;
      return;
    }
    // A change of colour inside a stretch leaves no gap.
    if (goes_on) stretches.back().end = begin;
    stretches.push_back({number, begin, end, color});
  }
};

bool is_space(char16_t c) { return c == u' ' || c == 0xA0 || c == 0x3000 || c == 0x2028; }

std::u16string_view cluster_of(const ShapedParagraph& shaped, const Glyph& glyph) {
  return std::u16string_view(shaped.text)
      .substr(glyph.text_begin, glyph.text_end - glyph.text_begin);
}

/// Gathers a line's decorations; their distance from the baseline is known at the end.
struct DecorationMaker {
  const FlowParagraph& paragraph;
  const FontSet& fonts;
  std::span<const Formula> formulas;  ///< of the line, from the next glyph's on
  StretchMaker underlines = {}, strikes = {};
  std::vector<DotItem> dots = {};
  Length size = {};             ///< greatest of what is decorated
  Length underline_depth = {};  ///< of the ink above underlines
  Length dot_depth = {};        ///< of the ink above dots
  bool dots_underlined = false;

  /// Whether a glyph is of a formula that an underline would cut through.
  bool is_deep(std::uint32_t index) {
    while (!formulas.empty() && formulas.front().glyph_end <= index) {
      formulas = formulas.subspan(1);
    }
    return !formulas.empty() && formulas.front().glyph_begin <= index &&
           formulas.front().depth > kDescender;
  }

  void add(const GlyphRun& run, std::uint32_t index, Length pen) {
    const ShapedParagraph& shaped = *paragraph.shaped;
    const TextStyle& style = shaped.paragraph->inlines[run.inline_index].style;
    const Glyph& glyph = shaped.glyphs[index];
    if (is_space(shaped.text[glyph.text_begin])) {
      // Spaces inside a stretch are bridged, those at its ends are not.
      if (style.underline != underlines.open) underlines.open = 0;
      if (style.strike != (strikes.open != 0)) strikes.open = 0;
      return;
    }
    const Length end = pen + paragraph.set.advances[index] - paragraph.set.spaces[index];
    const std::uint16_t underline = is_deep(index) ? std::uint16_t{0} : style.underline;
    underlines.add(underline, style.color, pen, end);
    strikes.add(style.strike ? 1 : 0, style.color, pen, end);
    const bool dotted =
        style.emphasis_dots && has_han(to_utf8(cluster_of(shaped, glyph)));
    if (underline == 0 && !style.strike && !dotted) return;
    size = std::max(size, style.size);
    const Face& face = fonts[run.face];
    const int units_per_em = face.metrics.units_per_em;
    const bool clears = run.side == Side::han && (underline != 0 || dotted);
    const Length depth =
        clears ? style.size.scaled(ink_depth(face, glyph.id), units_per_em) : Length{};
    if (underline != 0) underline_depth = std::max(underline_depth, depth);
    if (!dotted) return;
    dot_depth = std::max(dot_depth, depth);
    dots_underlined = dots_underlined || underline != 0;
    // The middle of the em box, whatever room stands behind it.
    const Length x = pen + style.size.scaled(glyph.advance, 2 * units_per_em);
    dots.push_back({x, {}, style.size.scaled(kDotRadius, 1000), style.color});
  }

  /// Prolongs what the line's last glyph is part of to `end`, behind its hyphen.
  void extend(Length end) {
    for (StretchMaker* lines : {&underlines, &strikes}) {
      if (lines->open != 0) lines->stretches.back().end = end;
    }
  }

  [[nodiscard]] Length ems(std::int64_t thousandths) const {
    return size.scaled(thousandths, 1000);
  }
};

/// Shortens neighbouring stretches until a break is seen between them.
void part_stretches(std::vector<Stretch>& stretches, Length least) {
  for (std::size_t i = 1; i < stretches.size(); ++i) {
    Stretch& before = stretches[i - 1];
    Stretch& after = stretches[i];
    const Length lack = least - (after.begin - before.end);
    if (before.number == after.number || lack.units <= 0) continue;
    before.end -= lack / 2;
    after.begin += lack - lack / 2;
  }
}

void append_rules(const std::vector<Stretch>& stretches, Length top, Length thickness,
                  std::vector<PageItem>& artifacts) {
  for (const Stretch& stretch : stretches) {
    if (stretch.end <= stretch.begin) continue;
    const Rect rect{stretch.begin, top, stretch.end - stretch.begin, thickness};
    artifacts.emplace_back(RuleItem{rect, stretch.color});
  }
}

void append_all(DecorationMaker& maker, Length baseline,
                std::vector<PageItem>& artifacts) {
  const Length thickness = maker.ems(kThickness);
  part_stretches(maker.underlines.stretches, maker.ems(kStretchBreak));
  const Length top =
      std::max(maker.ems(kUnderlineTop), maker.underline_depth + maker.ems(kClearance));
  append_rules(maker.underlines.stretches, baseline + top, thickness, artifacts);
  append_rules(maker.strikes.stretches, baseline + maker.ems(kStrikeTop), thickness,
               artifacts);
  // Dots stand outside of lines (CLREQ, positions of emphasis dots).
  const Length above = maker.dots_underlined ? std::max(top + thickness, maker.dot_depth)
                                             : maker.dot_depth;
  const Length centre = std::max(maker.ems(kDotCentre),
                                 above + maker.ems(kClearance) + maker.ems(kDotRadius));
  for (DotItem& dot : maker.dots) {
    dot.y = baseline + centre;
    artifacts.emplace_back(dot);
  }
}

bool is_decorated(const TextStyle& style) {
  return style.underline != 0 || style.strike || style.emphasis_dots;
}

}  // namespace

void place_decorations(const FlowParagraph& paragraph, const SetLine& line, Length x,
                       Length baseline, const FontSet& fonts,
                       std::vector<PageItem>& artifacts) {
  const auto& inlines = paragraph.shaped->paragraph->inlines;
  const auto runs = parts_on(paragraph.shaped->runs, line.glyph_begin, line.glyph_end);
  const bool none = std::none_of(runs.begin(), runs.end(), [&](const GlyphRun& run) {
    return is_decorated(inlines[run.inline_index].style);
  });
  if (none) return;
  DecorationMaker maker{
      paragraph, fonts,
      parts_on(paragraph.shaped->formulas, line.glyph_begin, line.glyph_end)};
  Length pen = x;
  for (const GlyphRun& run : runs) {
    const std::uint32_t end = std::min(run.glyph_end, line.glyph_end);
    for (std::uint32_t g = std::max(run.glyph_begin, line.glyph_begin); g < end; ++g) {
      maker.add(run, g, pen);
      pen += paragraph.set.advances[g];
    }
  }
  if (line.hyphenated) maker.extend(pen + line.hyphen_advance);
  append_all(maker, baseline, artifacts);
}

}  // namespace jianli
