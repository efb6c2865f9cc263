// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <array>

#include "text/break_lines.h"

namespace jianli {
namespace {

using StepLengths = std::array<Length, kGlueSteps>;

/// How much of each step's glue a line uses: all of the earlier steps before any of the
/// next.
struct Adjustment {
  bool stretching = true;
  StepLengths capacity;  ///< sum of the glue of a step
  StepLengths used;
};

Adjustment decide_adjustment(const std::vector<LineItem>& items, const LineBreak& line,
                             Length difference) {
  Adjustment adjustment;
  adjustment.stretching = difference.units >= 0;
  Length need = adjustment.stretching ? difference : -difference;
  for (std::uint32_t i = line.begin; i < line.end; ++i) {
    const LineItem& item = items[i];
    adjustment.capacity[static_cast<std::size_t>(item.step)] +=
        adjustment.stretching ? item.stretch : item.shrink;
    if (adjustment.stretching) {
      adjustment.capacity[static_cast<std::size_t>(GlueStep::reserve)] += item.reserve;
    }
  }
  Length total;
  for (const Length capacity : adjustment.capacity) total += capacity;
  // Too short to be filled: left as it is, which shows less than letters torn apart.
  if (adjustment.stretching && need > total) return adjustment;
  for (std::size_t step = 0; step < kGlueSteps; ++step) {
    adjustment.used[step] = std::min(need, adjustment.capacity[step]);
    need -= adjustment.used[step];
  }
  return adjustment;
}

/// Shares out each step's amount over its glue in proportion, carrying the rounding along
/// so that the shares add up exactly.
struct Distributor {
  const Adjustment& adjustment;
  StepLengths glue_so_far{};
  StepLengths given{};

  Length share(const LineItem& item) {
    if (!adjustment.stretching) return -part(item.step, item.shrink);
    return part(item.step, item.stretch) + part(GlueStep::reserve, item.reserve);
  }

  Length part(GlueStep glue_step, Length own) {
    const auto step = static_cast<std::size_t>(glue_step);
    if (own.units == 0 || adjustment.used[step].units == 0) return {};
    glue_so_far[step] += own;
    // Both factors are below 2^31 units (a measure of 32,000 pt), so the product fits.
    const Length target = glue_so_far[step].scaled(adjustment.used[step].units,
                                                   adjustment.capacity[step].units);
    const Length share = target - given[step];
    given[step] = target;
    return share;
  }
};

struct LineSetter {
  const ShapedParagraph& paragraph;
  const std::vector<LineItem>& items;
  Length measure;
  LineFill fill;
  SetParagraph& result;

  void set(const LineBreak& line) {
    SetLine set_line;
    const Length end_trim =
        line.end > line.begin ? items[line.end - 1].trim_end : Length{};
    set_line.start_trim = items[line.begin].trim_start;
    Length natural = -set_line.start_trim - end_trim;
    for (std::uint32_t i = line.begin; i < line.end; ++i) natural += items[i].width;
    Length difference = measure - natural;
    const bool fills =
        fill == LineFill::justified && (!line.last || difference.units < 0);
    if (!fills) difference = {};
    const Adjustment adjustment = decide_adjustment(items, line, difference);
    Distributor distributor{adjustment};
    bool started = false;
    for (std::uint32_t i = line.begin; i < line.end; ++i) {
      const LineItem& item = items[i];
      if (item.kind == LineItemKind::glue) {
        const Length width = item.width + distributor.share(item);
        set_line.width += width;
        place_glue(item, width, set_line.glyph_end);
      } else {
        set_line.width += item.width;
      }
      if (item.glyph_end > item.glyph_begin) {
        if (!started) set_line.glyph_begin = item.glyph_begin;
        started = true;
        set_line.glyph_end = item.glyph_end;
      }
    }
    if (started) {
      result.advances[set_line.glyph_begin] -= set_line.start_trim;
      result.advances[set_line.glyph_end - 1] -= end_trim;
      set_line.width -= set_line.start_trim + end_trim;
    }
    set_line.overfull = set_line.width > measure;
    result.lines.push_back(set_line);
  }

  /// A typed space takes the glue's width; bare glue widens the glyph before it.
  void place_glue(const LineItem& item, Length width, std::uint32_t glyphs_end) {
    if (item.glyph_end > item.glyph_begin) {
      result.advances[item.glyph_begin] = width;
    } else if (glyphs_end > 0) {
      result.advances[glyphs_end - 1] += width;
    }
  }
};

}  // namespace

SetParagraph set_paragraph(const ShapedParagraph& paragraph, Length measure,
                           LineFill fill, const FontSet& fonts,
                           Hyphenator* /*hyphenator*/) {
  SetParagraph result;
  if (paragraph.glyphs.empty()) return result;
  result.advances.resize(paragraph.glyphs.size());
  for (const GlyphRun& run : paragraph.runs) {
    for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
      result.advances[g] = glyph_advance(paragraph, run, paragraph.glyphs[g], fonts);
    }
  }
  const std::vector<LineItem> items = make_line_items(paragraph, fonts);
  const Length em = paragraph.paragraph->inlines.front().style.size;
  LineSetter setter{paragraph, items, measure, fill, result};
  for (const LineBreak& line : break_lines(items, measure, em, fill)) setter.set(line);
  return result;
}

}  // namespace jianli
