// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_clusters.h"

#include <unicode/utf16.h>

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
  cluster.shrink_before = length(mark.shrink_before);
  cluster.shrink_after = length(mark.shrink_after);
}

Cluster start_cluster(const ShapedParagraph& p, const GlyphRun& run, std::uint32_t g) {
  const Glyph& glyph = p.glyphs[g];
  Cluster cluster;
  cluster.run = &run;
  cluster.glyph_begin = g;
  cluster.text_begin = glyph.text_begin;
  cluster.text_end = glyph.text_end;
  U16_GET(p.text.data(), 0, glyph.text_begin, p.text.size(), cluster.first);
  const std::size_t last = glyph.text_end == 0 ? 0 : glyph.text_end - 1;
  U16_GET(p.text.data(), 0, last, p.text.size(), cluster.last);
  cluster.size =
      p.paragraph->inlines[run.inline_index].style.size.scaled(run.scale, 1000);
  return cluster;
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
          clusters.size() == first_of_run || glyph.text_end > glyph.text_begin;
      if (starts) {
        clusters.push_back(start_cluster(paragraph, run, g));
        if (formula != paragraph.formulas.end() && formula->glyph_begin <= g) {
          clusters.back().formula = &*formula;
        }
      }
      Cluster& cluster = clusters.back();
      cluster.glyph_end = g + 1;
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
