// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "layout/flow.h"
#include "layout/parts_on.h"

namespace jianli {
namespace {

/// How far the ink of plain text reaches above and below its baseline, in 1/1000 of its
/// size: Han (the em box of both Noto families) and the descenders of Western letters.
constexpr std::int64_t kTextHeight = 860;
constexpr std::int64_t kTextDepth = 230;
/// The least air between the ink of two lines.
constexpr std::int64_t kAir = 60;

/// What a line's ink needs around its baseline.
struct LineInk {
  Length height, depth, air;
  bool has_formula = false;
};

void add_formulas(const ShapedParagraph& shaped, const SetLine& line, LineInk& ink) {
  for (const Formula& formula :
       parts_on(shaped.formulas, line.glyph_begin, line.glyph_end)) {
    if (formula.glyph_begin == formula.glyph_end) continue;
    const GlyphRun& run = part_at(shaped.runs, formula.glyph_begin);
    const Length size = shaped.paragraph->inlines[run.inline_index].style.size;
    ink.height = std::max(ink.height, size.scaled(formula.height, 1000));
    ink.depth = std::max(ink.depth, size.scaled(formula.depth, 1000));
    ink.has_formula = true;
  }
}

LineInk measure(const Flow& flow, const FlowLine& line) {
  LineInk ink;
  for (const FlowPiece& piece : line.pieces) {
    const FlowParagraph& paragraph = flow.paragraphs[piece.paragraph];
    const auto& inlines = paragraph.shaped.paragraph->inlines;
    if (inlines.empty() || paragraph.set.lines.empty()) continue;
    const Length size = inlines.front().style.size;
    ink.height = std::max(ink.height, size.scaled(kTextHeight, 1000));
    ink.depth = std::max(ink.depth, size.scaled(kTextDepth, 1000));
    ink.air = std::max(ink.air, size.scaled(kAir, 1000));
    add_formulas(paragraph.shaped, paragraph.set.lines[piece.line], ink);
  }
  return ink;
}

/// Lines that pieces of later lines are raised to: they keep their distances.
std::vector<bool> find_fixed_lines(const Flow& flow) {
  std::vector<bool> fixed(flow.lines.size());
  for (std::size_t i = 0; i < flow.lines.size(); ++i) {
    Length raise;
    for (const FlowPiece& piece : flow.lines[i].pieces) {
      raise = std::max(raise, piece.raise);
    }
    for (std::size_t k = i + 1; k-- > 0 && raise.units > 0;) {
      fixed[k] = true;
      raise -= flow.lines[k].height;
    }
  }
  return fixed;
}

}  // namespace

void make_room_for_formulas(Flow& flow) {
  const bool has_formulas =
      std::any_of(flow.paragraphs.begin(), flow.paragraphs.end(),
                  [](const FlowParagraph& p) { return !p.shaped.formulas.empty(); });
  if (!has_formulas) return;
  const std::vector<bool> fixed = find_fixed_lines(flow);
  LineInk above;
  for (std::size_t i = 0; i < flow.lines.size(); ++i) {
    FlowLine& line = flow.lines[i];
    const LineInk ink = measure(flow, line);
    if (i > 0 && !fixed[i] && (ink.has_formula || above.has_formula)) {
      const FlowLine& before = flow.lines[i - 1];
      const Length distance =
          before.height - before.baseline + line.space_before + line.baseline;
      const Length wanted = above.depth + std::max(above.air, ink.air) + ink.height;
      const Length rise = std::max(Length{}, wanted - distance);
      line.height += rise;
      line.baseline += rise;
    }
    above = ink;
  }
}

}  // namespace jianli
