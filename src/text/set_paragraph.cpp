// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>
#include <utility>

#include "text/break_lines.h"
#include "text/fill_line.h"
#include "text/find_clusters.h"
#include "text/hyphen_glyph.h"
#include "text/icon_room.h"

namespace jianli {
namespace {

/// The items of a paragraph and its lines.
struct BrokenParagraph {
  std::vector<LineItem> items;
  std::vector<LineBreak> lines;
};

BrokenParagraph break_paragraph(const ShapedParagraph& paragraph, const LineRules& rules,
                                const FontSet& fonts,
                                const std::vector<BreakKind>& breaks) {
  BrokenParagraph broken;
  broken.items = make_line_items(paragraph, fonts, breaks);
  broken.lines = break_lines(broken.items, rules);
  return broken;
}

Length natural_width(const std::vector<LineItem>& items, const LineBreak& line) {
  Length width;
  for (std::uint32_t i = line.begin; i < line.end; ++i) width += items[i].width;
  return width;
}

/// Whether a line is so bad that words may be cut for a better one: too wide, or left
/// short; in Western text also if its spaces gape.
bool is_bad(const BrokenParagraph& broken, const LineBreak& line, const LineRules& rules,
            Align align) {
  if (line.beyond.units > 0) return true;
  if (line.last) return false;
  if (rules.fill == LineFill::ragged) {
    // A ragged edge may be a quarter of the measure deep before a hyphen looks better;
    // titles and lists, which are ragged by design, end their lines where parts end.
    return align == Align::justify &&
           natural_width(broken.items, line) < rules.measure * 3 / 4;
  }
  const std::int64_t limit =
      rules.texture == Texture::han ? kShortLine : kTolerableBadness;
  return line.badness >= limit;
}

/// Breaks without hyphens first: most paragraphs need none, and looking for them costs
/// more than all else.
BrokenParagraph break_with_hyphens(const ShapedParagraph& paragraph,
                                   const LineRules& rules, const FontSet& fonts,
                                   Hyphenator* hyphenator) {
  BrokenParagraph broken = break_paragraph(paragraph, rules, fonts, paragraph.breaks);
  if (hyphenator == nullptr || !paragraph.paragraph->typography.hyphenate) return broken;
  const bool bad =
      std::any_of(broken.lines.begin(), broken.lines.end(), [&](const LineBreak& line) {
        return is_bad(broken, line, rules, paragraph.paragraph->align);
      });
  if (!bad) return broken;
  std::vector<BreakKind> breaks = paragraph.breaks;
  hyphenator->add_hyphens(paragraph, breaks);
  if (breaks == paragraph.breaks) return broken;
  return break_paragraph(paragraph, rules, fonts, breaks);
}

/// A mark belongs to what is beside it.
bool is_mark(char16_t c) {
  constexpr std::u16string_view kMarks =
      u",.;:!?'\"()[]{}/-–—，。、；：！？（）《》〈〉「」『』【】“”‘’…·";
  return kMarks.find(c) != std::u16string_view::npos;
}

/// The breaks with more of them in lines that are too wide: between any two characters,
/// if need be.
std::vector<BreakKind> tear_words(const ShapedParagraph& paragraph,
                                  const BrokenParagraph& broken, Hyphenator* hyphenator) {
  std::vector<BreakKind> breaks = paragraph.breaks;
  if (hyphenator != nullptr && paragraph.paragraph->typography.hyphenate) {
    hyphenator->add_hyphens(paragraph, breaks);
  }
  const auto in_formula = [&](std::uint32_t glyph) {
    return std::any_of(paragraph.formulas.begin(), paragraph.formulas.end(),
                       [&](const Formula& formula) {
                         return glyph >= formula.glyph_begin && glyph < formula.glyph_end;
                       });
  };
  for (const LineBreak& line : broken.lines) {
    if (line.beyond.units <= 0) continue;
    bool first = true;
    for (std::uint32_t i = line.begin; i < line.end; ++i) {
      const LineItem& item = broken.items[i];
      for (std::uint32_t g = item.glyph_begin; g < item.glyph_end; ++g) {
        const Glyph& glyph = paragraph.glyphs[g];
        if (glyph.text_begin == glyph.text_end || in_formula(g)) continue;
        if (!std::exchange(first, false) &&
            breaks[glyph.text_begin] == BreakKind::forbidden &&
            is_mark(paragraph.text[glyph.text_begin - 1]) ==
                is_mark(paragraph.text[glyph.text_begin])) {
          breaks[glyph.text_begin] = BreakKind::last_resort;
        }
      }
    }
  }
  return breaks;
}

/// Notes the lines that end inside a torn word.
void mark_torn(const ShapedParagraph& paragraph, std::vector<SetLine>& lines) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const SetLine& next = lines[i + 1];
    if (lines[i].hyphenated || next.glyph_begin == next.glyph_end) continue;
    const std::uint32_t begin = paragraph.glyphs[next.glyph_begin].text_begin;
    if (paragraph.breaks[begin] == BreakKind::forbidden) lines[i].overfull = true;
  }
}

struct LineSetter {
  const ShapedParagraph& paragraph;
  const FontSet& fonts;
  const std::vector<LineItem>& items;
  const LineRules& rules;
  SetParagraph& result;

  /// What a line loses at its edges and the difference it then has to make up for.
  struct Fit {
    Length start_trim, end_trim, difference;
  };

  [[nodiscard]] Fit fit(const LineBreak& line) const {
    Fit fit;
    if (line.begin == line.end) return fit;
    const LineItem& last = items[line.end - 1];
    fit.start_trim = items[line.begin].trim_start;
    if (!line.hyphenated) fit.end_trim = last.trim_end;
    const Length trims = fit.start_trim + fit.end_trim;
    Length rest = rules.measure - (natural_width(items, line) - trims + line.hyphen);
    const bool natural = line.last && rest.units >= 0;
    if (rules.fill == LineFill::ragged || natural) return fit;
    // Stops hang only from lines that reach the edge.
    if (!line.hyphenated) {
      fit.end_trim += last.hang;
      rest += last.hang;
    }
    if (!line.last || rest.units < 0) fit.difference = rest;
    return fit;
  }

  void set(const LineBreak& line) {
    SetLine set_line;
    const auto [start_trim, end_trim, difference] = fit(line);
    const LineFilling filling = decide_filling(items, line, difference);
    FillingShares shares(filling);
    for (std::uint32_t i = line.begin; i < line.end; ++i) {
      const LineItem& item = items[i];
      Length width = item.width;
      if (item.kind != LineItemKind::box) {
        const Length share = shares.next(item);
        width += share;
        place_glue(item, width, set_line.glyph_end);
      } else if (item.glyph_end == item.glyph_begin) {
        place_icon_room(width, set_line);
      }
      set_line.width += width;
      if (item.glyph_end > item.glyph_begin) {
        if (set_line.glyph_end == 0) set_line.glyph_begin = item.glyph_begin;
        set_line.glyph_end = item.glyph_end;
      }
    }
    if (set_line.glyph_end > set_line.glyph_begin) {
      set_line.start_trim = start_trim;
      result.advances[set_line.glyph_begin] -= start_trim;
      result.advances[set_line.glyph_end - 1] -= end_trim;
      set_line.width -= start_trim + end_trim;
    }
    if (line.hyphenated) add_hyphen(line, set_line);
    set_line.overfull = set_line.width > rules.measure;
    result.lines.push_back(set_line);
  }

  /// A typed space takes the glue's width; bare glue widens the glyph before it. What the
  /// mark before it gives up is taken from the mark itself and is no room.
  void place_glue(const LineItem& item, Length width, std::uint32_t glyphs_end) {
    if (item.glyph_end > item.glyph_begin) {
      result.advances[item.glyph_begin] = width;
    } else if (glyphs_end > 0) {
      result.advances[glyphs_end - 1] += width;
      const bool own_blank = item.room == GlueRoom::mark_before && width.units < 0;
      if (!own_blank) result.spaces[glyphs_end - 1] += width;
    }
  }

  /// The room of an icon moves what follows it.
  void place_icon_room(Length width, SetLine& set_line) {
    if (set_line.glyph_end == 0) {
      set_line.indent += width;
    } else {
      result.advances[set_line.glyph_end - 1] += width;
      result.spaces[set_line.glyph_end - 1] += width;
    }
  }

  void add_hyphen(const LineBreak& line, SetLine& set_line) {
    const auto run = std::partition_point(
        paragraph.runs.begin(), paragraph.runs.end(),
        [&](const GlyphRun& r) { return r.glyph_end < set_line.glyph_end; });
    set_line.hyphenated = true;
    set_line.hyphen_face = run->face;
    set_line.hyphen_glyph = find_hyphen(fonts[run->face]).id;
    set_line.hyphen_advance = line.hyphen;
    set_line.width += line.hyphen;
  }
};

}  // namespace

SetParagraph set_paragraph(const ShapedParagraph& paragraph, Length measure,
                           LineFill fill, const FontSet& fonts, Hyphenator* hyphenator,
                           WideWord wide_word) {
  SetParagraph result;
  if (paragraph.glyphs.empty()) {
    for (const Inline& part : paragraph.paragraph->inlines) {
      // An icon that hangs before other text is a line by itself.
      if (part.icon == Icon::none) continue;
      SetLine line;
      line.indent = line.width = icon_room(part);
      result.lines.push_back(line);
      break;
    }
    return result;
  }
  result.advances.resize(paragraph.glyphs.size());
  result.spaces.resize(paragraph.glyphs.size());
  for (const GlyphRun& run : paragraph.runs) {
    for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
      result.advances[g] = glyph_advance(paragraph, run, paragraph.glyphs[g], fonts);
    }
  }
  const Length em = paragraph.paragraph->inlines.front().style.size;
  const LineRules rules{measure, em, fill, texture_of(paragraph)};
  BrokenParagraph broken = break_with_hyphens(paragraph, rules, fonts, hyphenator);
  const bool tear = wide_word == WideWord::is_torn;
  if (tear) {
    broken = break_paragraph(paragraph, rules, fonts,
                             tear_words(paragraph, broken, hyphenator));
  }
  LineSetter setter{paragraph, fonts, broken.items, rules, result};
  for (const LineBreak& line : broken.lines) setter.set(line);
  if (tear) mark_torn(paragraph, result.lines);
  return result;
}

}  // namespace jianli
