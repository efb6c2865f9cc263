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
    const auto& inlines = paragraph.shaped->paragraph->inlines;
    if (inlines.empty() || paragraph.set.lines.empty()) continue;
    const Length size = inlines.front().style.size;
    ink.height = std::max(ink.height, size.scaled(kTextHeight, 1000));
    ink.depth = std::max(ink.depth, size.scaled(kTextDepth, 1000));
    ink.air = std::max(ink.air, size.scaled(kAir, 1000));
    add_formulas(*paragraph.shaped, paragraph.set.lines[piece.line], ink);
  }
  return ink;
}

/// The baselines of a band; a rule has none but its own edge.
Baselines edges_of(const FlowLine& line) {
  return baselines_of(line).value_or(Baselines{line.baseline, line.baseline});
}

/// Opens a line at its top. What is set with it or with later lines and reaches across
/// keeps its place.
void open_line(std::vector<FlowLine>& lines, const std::vector<bool>& fixed,
               std::size_t opened, Length rise) {
  Length up = lines[opened].baseline;  // from the baseline at hand to the top that opens
  for (std::size_t i = opened; i < lines.size(); ++i) {
    if (i > opened) {
      if (!fixed[i]) break;
      up += lines[i - 1].height - lines[i - 1].baseline + lines[i].space_before +
            lines[i].baseline;
    }
    for (FlowPiece& piece : lines[i].pieces) {
      if (piece.raise > up) piece.raise += rise;
    }
    const Length above = up - lines[i].baseline;  // from the top of its band
    if (lines[i].image && lines[i].image->above > above) lines[i].image->above += rise;
  }
  FlowLine& line = lines[opened];
  line.height += rise;
  if (line.baseline.units > 0) {
    line.baseline += rise;
    return;
  }
  // A band of cells has no baseline of its own: what stands in it moves down.
  for (FlowPiece& piece : line.pieces) piece.raise -= rise;
  line.rule_above -= rise;
  if (line.image) line.image->above -= rise;
}

}  // namespace

void make_room_for_formulas(const Flow& flow, FlowColumn& column) {
  const bool has_formulas =
      std::any_of(flow.paragraphs.begin(), flow.paragraphs.end(),
                  [](const FlowParagraph& p) { return !p.shaped->formulas.empty(); });
  if (!has_formulas) return;
  const std::vector<bool> fixed = find_fixed_lines(column.lines);
  LineInk above;
  for (std::size_t i = 0; i < column.lines.size(); ++i) {
    FlowLine& line = column.lines[i];
    const LineInk ink = measure(flow, line);
    line.has_formulas = ink.has_formula || above.has_formula;
    if (i > 0 && line.has_formulas) {
      const FlowLine& before = column.lines[i - 1];
      const Length distance = before.height - edges_of(before).last + line.space_before +
                              edges_of(line).first;
      const Length wanted = above.depth + std::max(above.air, ink.air) + ink.height;
      if (wanted > distance) open_line(column.lines, fixed, i, wanted - distance);
    }
    if (ink.has_formula) {
      const Baselines edges = edges_of(line);
      line.head_room = std::max(ink.height - edges.first, Length{});
      line.foot_room = std::max(ink.depth - (line.height - edges.last), Length{});
    }
    above = ink;
  }
}

}  // namespace jianli
