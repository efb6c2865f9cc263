// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "typography_probe.h"

#include <hb.h>

#include <algorithm>
#include <map>
#include <stdexcept>

#include "base/utf8.h"
#include "edition/icu_dates.h"
#include "text/break_lines.h"
#include "unit/text/formula_fixture.h"

namespace jianli {
namespace {

constexpr Length kEm = Length::points(10);

/// A text through the shaper, with the way from its characters to the paragraph's units.
struct Shaped {
  Paragraph paragraph;
  ShapedParagraph shaped;
  std::vector<std::uint32_t> begins;  ///< UTF-16 offset of each character, and the end

  /// The character a unit of the paragraph belongs to.
  [[nodiscard]] std::size_t character_at(std::uint32_t unit) const {
    const auto after = std::upper_bound(begins.begin(), begins.end(), unit);
    return static_cast<std::size_t>(after - begins.begin()) - 1;
  }
};

const FontSet& fonts_of(const std::string& language) {
  static std::map<std::string, FontSet> sets;
  const auto found = sets.find(language);
  if (found != sets.end()) return found->second;
  return sets.emplace(language, formula_fonts("Inter", language)).first->second;
}

/// Fills in `result`, whose paragraph the shaped one points to.
void shape_setting(const Setting& setting, const FontSet& fonts, Shaped& result) {
  Paragraph& paragraph = result.paragraph;
  paragraph = test_paragraph({}, setting.language);
  paragraph.typography = setting.typography;
  const Inline pattern = paragraph.inlines.front();
  paragraph.inlines.clear();
  std::uint32_t unit = 0;
  std::size_t index = 0;
  bool joins = false;
  for (std::size_t at = 0; at < setting.text.size(); ++index) {
    std::string character;
    append_utf8(character, next_character(setting.text, at));
    const bool raised = setting.superscripts.count(index) > 0;
    if (raised || !joins) paragraph.inlines.push_back(pattern);
    Inline& part = paragraph.inlines.back();
    if (raised) {
      part.kind = InlineKind::math;
      character = "^{" + character + "}";
    }
    joins = !raised;
    part.text += character;
    result.begins.push_back(unit);
    unit += static_cast<std::uint32_t>(to_utf16(character).size());
  }
  result.begins.push_back(unit);
  Diagnostics diagnostics;
  result.shaped = Shaper(fonts).shape(paragraph, diagnostics);
  if (result.shaped.formulas.size() != setting.superscripts.size()) {
    throw std::runtime_error("a superscript is not set");
  }
}

int in_em(Length length) {
  return static_cast<int>(Length{length.units * 1000}.scaled(1, kEm.units).units);
}

bool has_ink(const LineItem& item) { return item.kind == LineItemKind::box; }

/// Blank that the first and the last box lose at a line's edges.
Length edge_trims(const std::vector<LineItem>& items, Edges edges) {
  Length trims;
  const auto first = std::find_if(items.begin(), items.end(), has_ink);
  const auto last = std::find_if(items.rbegin(), items.rend(), has_ink);
  if (first == items.end()) return trims;
  if (edges == Edges::start || edges == Edges::both) trims += first->trim_start;
  if (edges == Edges::end || edges == Edges::both) trims += last->trim_end + last->hang;
  return trims;
}

}  // namespace

std::vector<BreakKind> breaks_of(const Setting& setting, Hyphens hyphens) {
  Shaped s;
  shape_setting(setting, fonts_of(setting.language), s);
  std::vector<BreakKind> breaks = s.shaped.breaks;
  if (hyphens == Hyphens::found) Hyphenator({}).add_hyphens(s.shaped, breaks);
  std::vector<BreakKind> kinds;
  for (const std::uint32_t unit : s.begins) kinds.push_back(breaks.at(unit));
  return kinds;
}

int natural_width(const Setting& setting, Edges edges) {
  Shaped s;
  const FontSet& fonts = fonts_of(setting.language);
  shape_setting(setting, fonts, s);
  const std::vector<LineItem> items = make_line_items(s.shaped, fonts);
  Length width = -edge_trims(items, edges);
  for (const LineItem& item : items) width += item.width;
  return in_em(width);
}

int least_width(const Setting& setting) {
  Shaped s;
  const FontSet& fonts = fonts_of(setting.language);
  shape_setting(setting, fonts, s);
  const std::vector<LineItem> items = make_line_items(s.shaped, fonts);
  Length width = -edge_trims(items, Edges::both);
  for (const LineItem& item : items) width += item.width - item.shrink;
  return in_em(width);
}

std::vector<Gap> gaps_of(const Setting& setting) {
  Shaped s;
  const FontSet& fonts = fonts_of(setting.language);
  shape_setting(setting, fonts, s);
  const std::vector<LineItem> items = make_line_items(s.shaped, fonts);
  std::vector<Gap> gaps;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const LineItem& item = items[i];
    if (item.kind != LineItemKind::glue || item.step != GlueStep::han_latin_gap) continue;
    const bool takes_space = item.glyph_end > item.glyph_begin;
    const LineItem& behind = takes_space ? item : items.at(i + 1);
    const Glyph& glyph = s.shaped.glyphs.at(behind.glyph_begin);
    gaps.push_back({s.character_at(glyph.text_begin), in_em(item.width), takes_space});
  }
  return gaps;
}

std::vector<std::string> lines_of(const Setting& setting, int measure) {
  Shaped s;
  const FontSet& fonts = fonts_of(setting.language);
  shape_setting(setting, fonts, s);
  Hyphenator hyphenator({});
  const SetParagraph set = set_paragraph(s.shaped, kEm.scaled(measure, 1000),
                                         LineFill::justified, fonts, &hyphenator);
  std::vector<std::string> lines;
  for (const SetLine& line : set.lines) {
    std::u16string text;
    for (std::uint32_t g = line.glyph_begin; g < line.glyph_end; ++g) {
      const Glyph& glyph = s.shaped.glyphs[g];
      text.append(s.shaped.text, glyph.text_begin, glyph.text_end - glyph.text_begin);
    }
    const std::size_t first = text.find_first_not_of(u' ');
    const std::size_t last = text.find_last_not_of(u' ');
    lines.push_back(first == std::u16string::npos
                        ? std::string()
                        : to_utf8(text.substr(first, last + 1 - first)));
  }
  return lines;
}

std::vector<Side> sides_of(const Setting& setting) {
  Shaped s;
  shape_setting(setting, fonts_of(setting.language), s);
  std::vector<Side> sides;
  for (const std::uint32_t unit : s.begins) {
    const auto run = std::find_if(
        s.shaped.runs.begin(), s.shaped.runs.end(),
        [&](const GlyphRun& r) { return unit >= r.text_begin && unit < r.text_end; });
    sides.push_back(run == s.shaped.runs.end() ? Side::latin : run->side);
  }
  return sides;
}

Ink ink_of(const Setting& setting, unsigned face) {
  FontManifest manifest = test_manifest();
  for (FontFile& file : manifest.faces) {
    if (file.script != FontScript::han) continue;
    file.indexes.clear();
    file.index = face;
  }
  Diagnostics diagnostics;
  const FontSet fonts = open_fonts({{"body", {"Noto Sans CJK"}, {"Noto Sans CJK"}}},
                                   setting.language, manifest, {}, diagnostics);
  Shaped s;
  shape_setting(setting, fonts, s);
  Ink ink;
  ink.glyphs = s.shaped.glyphs.size();
  for (const GlyphRun& run : s.shaped.runs) {
    for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
      const Glyph& glyph = s.shaped.glyphs[g];
      hb_glyph_extents_t box;
      if (!hb_font_get_glyph_extents(fonts[run.face].font.get(), glyph.id, &box)) {
        throw std::runtime_error("a glyph has no ink box");
      }
      const int left = ink.advance + glyph.x_offset + box.x_bearing;
      ink.left = g == 0 ? left : std::min(ink.left, left);
      ink.right = std::max(ink.right, left + box.width);
      ink.advance += glyph.advance;
    }
  }
  return ink;
}

std::string date_range(const std::string& language, const std::string& range,
                       const std::string& skeleton) {
  const auto read = [&](std::size_t at) {
    Date date;
    date.year = static_cast<std::int16_t>(std::stoi(range.substr(at, 4)));
    date.month = static_cast<std::int8_t>(std::stoi(range.substr(at + 5, 2)));
    return date;
  };
  const std::size_t slash = range.find('/');
  if (slash != 7 || range.size() != 15) throw std::runtime_error("it is no range");
  const Date start = read(0);
  const Date end = read(slash + 1);
  return IcuDates(language, skeleton).format_range(&start, &end, {});
}

}  // namespace jianli
