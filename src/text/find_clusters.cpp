// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_clusters.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>

#include "text/protrude.h"

namespace jianli {
namespace {

constexpr char16_t kSoftHyphen = 0x00AD;

/// Notes what a mark loses at a line's edges and in a tight line.
void add_mark(const ShapedParagraph& p, const Mark& mark, const FontSet& fonts,
              Cluster& cluster) {
  const auto length = [&](std::int32_t units) {
    return run_length(p, *cluster.run, units, fonts);
  };
  cluster.mark = &mark;
  cluster.trim_start = length(mark.trim_start);
  cluster.trim_end = length(mark.trim_end);
  cluster.hang = length(mark.trim_end + mark.hang) - cluster.trim_end;
  cluster.shrink_before = length(mark.shrink_before);
  cluster.shrink_after = length(mark.shrink_after);
}

/// The last character of a cluster that is not put onto the one before it as an accent.
char32_t last_base(const std::u16string& text, std::size_t begin, std::size_t end) {
  UChar32 c = 0;
  do {
    U16_PREV(text.data(), begin, end, c);
  } while (end > begin && (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0);
  return static_cast<char32_t>(c);
}

Cluster start_cluster(const ShapedParagraph& p, const GlyphRun& run, std::uint32_t g) {
  const Glyph& glyph = p.glyphs[g];
  Cluster cluster;
  cluster.run = &run;
  cluster.glyph_begin = g;
  cluster.text_begin = glyph.text_begin;
  cluster.text_end = glyph.text_end;
  U16_GET(p.text.data(), 0, glyph.text_begin, p.text.size(), cluster.first);
  const bool alone = glyph.text_end <= glyph.text_begin + 1;
  cluster.last =
      alone ? cluster.first : last_base(p.text, glyph.text_begin, glyph.text_end);
  cluster.size =
      p.paragraph->inlines[run.inline_index].style.size.scaled(run.scale, 1000);
  return cluster;
}

/// Whether what stands at a place is put onto the character before it: an accent that is
/// no part of that one's glyph, a variation selector.
bool is_attached(const std::u16string& text, std::uint32_t at, const Cluster& before) {
  if (text[at] < 0x0300 || (text[at] >= 0x3100 && text[at] < 0xD800)) return false;
  UChar32 c = 0;
  U16_GET(text.data(), 0, at, text.size(), c);
  return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0 &&
         u_isgraph(static_cast<UChar32>(before.last)) != 0;
}

}  // namespace

Length run_length(const ShapedParagraph& paragraph, const GlyphRun& run,
                  std::int64_t units, const FontSet& fonts) {
  const Length size = paragraph.paragraph->inlines[run.inline_index].style.size;
  const std::int64_t units_per_em = fonts[run.face].metrics.units_per_em;
  if (run.scale == 1000) return size.scaled(units, units_per_em);
  return size.scaled(units * run.scale, units_per_em * 1000);
}

Length glyph_advance(const ShapedParagraph& paragraph, const GlyphRun& run,
                     const Glyph& glyph, const FontSet& fonts) {
  if (paragraph.text[glyph.text_begin] == kSoftHyphen) return {};
  return run_length(paragraph, run, glyph.advance, fonts);
}

std::vector<Cluster> find_clusters(const ShapedParagraph& paragraph,
                                   const FontSet& fonts) {
  std::vector<Cluster> clusters;
  clusters.reserve(paragraph.glyphs.size());
  const bool protrude = paragraph.paragraph->typography.protrude;
  auto mark = paragraph.marks.begin();
  auto formula = paragraph.formulas.begin();
  for (const GlyphRun& run : paragraph.runs) {
    const std::size_t first_of_run = clusters.size();
    for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
      const Glyph& glyph = paragraph.glyphs[g];
      while (formula != paragraph.formulas.end() && formula->glyph_end <= g) ++formula;
      const bool starts =
          clusters.size() == first_of_run ||
          (glyph.text_end > glyph.text_begin &&
           !is_attached(paragraph.text, glyph.text_begin, clusters.back()));
      if (starts) {
        clusters.push_back(start_cluster(paragraph, run, g));
        if (formula != paragraph.formulas.end() && formula->glyph_begin <= g) {
          clusters.back().formula = &*formula;
        }
      }
      Cluster& cluster = clusters.back();
      cluster.glyph_end = g + 1;
      cluster.text_end = std::max(cluster.text_end, glyph.text_end);
      cluster.width += glyph_advance(paragraph, run, glyph, fonts);
      while (mark != paragraph.marks.end() && mark->glyph < g) ++mark;
      if (mark != paragraph.marks.end() && mark->glyph == g) {
        add_mark(paragraph, *mark, fonts, cluster);
      }
    }
    if (!protrude || run.side != Side::latin) continue;
    for (std::size_t i = first_of_run; i < clusters.size(); ++i) {
      Cluster& cluster = clusters[i];
      if (cluster.mark != nullptr || cluster.formula != nullptr) continue;
      cluster.trim_start = cluster.width.scaled(protrusion_at_start(cluster.first), 1000);
      cluster.trim_end = cluster.width.scaled(protrusion_at_end(cluster.last), 1000);
    }
  }
  return clusters;
}

}  // namespace jianli
