// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/line_items.h"

#include <unicode/utf16.h>

#include <string_view>

#include "text/resolve_sides.h"

namespace jianli {
namespace {

/// Glyphs of one cluster with what decides about the space around it.
struct Cluster {
  const GlyphRun* run = nullptr;
  std::uint32_t glyph_begin = 0, glyph_end = 0;
  std::uint32_t text_begin = 0, text_end = 0;
  char32_t first = 0, last = 0;
  Length width;
  Length size;  ///< of the run's type
  Length trim_start, trim_end;
};

/// Cuts the glyphs into clusters.
std::vector<Cluster> find_clusters(const ShapedParagraph& p, const FontSet& fonts) {
  std::vector<Cluster> clusters;
  clusters.reserve(p.glyphs.size());
  auto mark = p.marks.begin();
  for (const GlyphRun& run : p.runs) {
    const std::size_t first_of_run = clusters.size();
    for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
      const Glyph& glyph = p.glyphs[g];
      const bool starts =
          clusters.size() == first_of_run || glyph.text_end > glyph.text_begin;
      if (starts) {
        Cluster cluster;
        cluster.run = &run;
        cluster.glyph_begin = g;
        cluster.text_begin = glyph.text_begin;
        cluster.text_end = glyph.text_end;
        U16_GET(p.text.data(), 0, glyph.text_begin, p.text.size(), cluster.first);
        const std::size_t last = glyph.text_end == 0 ? 0 : glyph.text_end - 1;
        U16_GET(p.text.data(), 0, last, p.text.size(), cluster.last);
        cluster.size = p.paragraph->inlines[run.inline_index].style.size;
        clusters.push_back(cluster);
      }
      clusters.back().glyph_end = g + 1;
      if (mark != p.marks.end() && mark->glyph == g) {
        const int units_per_em = fonts[run.face].metrics.units_per_em;
        clusters.back().trim_start =
            clusters.back().size.scaled(mark->trim_start, units_per_em);
        clusters.back().trim_end =
            clusters.back().size.scaled(mark->trim_end, units_per_em);
        ++mark;
      }
      clusters.back().width += glyph_advance(p, run, glyph, fonts);
    }
  }
  return clusters;
}

bool is_forced(char32_t c) { return c == 0x2028 || c == 0x2029 || c == '\n'; }

/// Han text proper, as against a full-width mark: only beside it does Western text get a
/// gap.
bool is_han_letter(char32_t c, Side side) {
  // U+2E80 is where ideographs, kana and their radicals begin; marks lie in two known
  // blocks.
  const bool mark = (c >= 0x3000 && c <= 0x303F && c != 0x3005 && c != 0x3007) ||
                    (c >= 0xFF00 && c <= 0xFFEF) || c < 0x2E80;
  return side == Side::han && !mark;
}

/// Signs that are part of a word or number when one touches them (C++, 20%, .NET, −2.3%);
/// hyphens and solidi are not: they join Han and Western words alike.
bool is_word_sign(char32_t c) {
  constexpr std::u32string_view kSigns = U"%‰#$&+@.−±≥≤°";
  return kSigns.find(c) != std::u32string_view::npos;
}

/// UAX #14 would break C++ between its signs (PR ÷ PR).
bool is_doubled_sign(const Cluster& before, const Cluster& after) {
  return before.last == after.first && before.last == '+';
}

bool is_word_character(const std::u16string& text, std::size_t at) {
  UChar32 c = 0;
  U16_GET(text.data(), 0, at, text.size(), c);
  return strength_of(static_cast<char32_t>(c)) == Strength::latin;
}

/// Western text that Han keeps a distance from: letters, digits and signs of their token.
bool begins_word(const Cluster& cluster, const std::u16string& text) {
  if (cluster.run->side != Side::latin) return false;
  if (strength_of(cluster.first) == Strength::latin) return true;
  return is_word_sign(cluster.first) && cluster.text_end < text.size() &&
         is_word_character(text, cluster.text_end);
}
bool ends_word(const Cluster& cluster, const std::u16string& text) {
  if (cluster.run->side != Side::latin) return false;
  if (strength_of(cluster.last) == Strength::latin) return true;
  // Of a doubled sign (C++) the first touches the word.
  std::size_t at = cluster.text_begin;
  while (at > 0 && text[at - 1] == cluster.last) --at;
  return is_word_sign(cluster.last) && at > 0 && is_word_character(text, at - 1);
}

bool wants_gap(const Cluster& before, const Cluster& after, const std::u16string& text) {
  const Side left = before.run->side;
  const Side right = after.run->side;
  return (is_han_letter(before.last, left) && begins_word(after, text)) ||
         (is_han_letter(after.first, right) && ends_word(before, text));
}

/// Space between Han and Western text: 1/4 em, down to 1/8, up to 1/3 and, as the last
/// resort, 1/2 (CLREQ, mixed text composition in horizontal writing mode). The em is the
/// Han run's.
LineItem make_gap(const Cluster& before, const Cluster& after) {
  const Length em = before.run->side == Side::han ? before.size : after.size;
  LineItem gap;
  gap.kind = LineItemKind::glue;
  gap.step = GlueStep::han_latin_gap;
  gap.width = em.scaled(1, 4);
  gap.stretch = em.scaled(1, 12);
  gap.reserve = em.scaled(1, 6);
  gap.shrink = em.scaled(1, 8);
  return gap;
}

/// A typed space: in Han text from 1/4 to 1/2 em (CLREQ, line adjustment, steps 2 and 1),
/// of which it takes more than 1/3 only when nothing else gives, so that the few spaces
/// of a Chinese line do not gape; in Western text from 2/3 to twice its width, the reach
/// of a good Latin setting.
LineItem make_word_space(const Cluster& space, bool han_dominant) {
  LineItem glue;
  glue.kind = LineItemKind::glue;
  glue.step = GlueStep::word_space;
  glue.width = space.width;
  if (han_dominant) {
    glue.stretch = std::max(space.size.scaled(1, 3) - space.width, Length{});
    glue.reserve =
        std::max(space.size.scaled(1, 2) - space.width - glue.stretch, Length{});
    glue.shrink = std::max(space.width - space.size.scaled(1, 4), Length{});
  } else {
    glue.stretch = space.width;
    glue.shrink = space.width.scaled(1, 3);
  }
  return glue;
}

/// Room between two Han characters: none, and at most 1/10 em where a line must be
/// filled.
LineItem make_inter_han(const Cluster& before) {
  LineItem glue;
  glue.kind = LineItemKind::glue;
  glue.step = GlueStep::inter_han;
  glue.stretch = before.size.scaled(1, 10);
  return glue;
}

/// Dashes and ellipses of two ems are not torn apart (CLREQ, unbreakable marks).
bool is_long_mark(char32_t c) { return c == 0x2014 || c == 0x2026 || c == 0x22EF; }

/// A break behind a typed hyphen is avoided where another costs about the same; TeX's
/// \exhyphenpenalty.
constexpr int kHyphenPenalty = 50;

/// Ten times a fully stretched line: taken only where no break elsewhere comes near.
constexpr int kDiscouragedBreak = 1000;

int break_penalty(BreakKind kind) {
  switch (kind) {
    case BreakKind::forbidden:
    case BreakKind::last_resort:
      return kForbiddenBreak;
    case BreakKind::discouraged:
      return kDiscouragedBreak;
    case BreakKind::mandatory:
      return kForcedBreak;
    case BreakKind::formula:
    case BreakKind::hyphen:
    case BreakKind::allowed:
      break;
  }
  return 0;
}

std::uint32_t letters_of(const Cluster& cluster) {
  return cluster.run->side == Side::latin || is_han_letter(cluster.last, Side::han) ? 1
                                                                                    : 0;
}

/// Appends clusters one by one and puts between them what belongs there.
struct Builder {
  const ShapedParagraph& paragraph;
  bool han_dominant;
  std::vector<LineItem> items;

  void add_box(const Cluster& cluster) {
    LineItem box;
    box.glyph_begin = cluster.glyph_begin;
    box.glyph_end = cluster.glyph_end;
    box.width = cluster.width;
    box.trim_start = cluster.trim_start;
    box.trim_end = cluster.trim_end;
    box.letters = letters_of(cluster);
    items.push_back(box);
  }

  /// Joins a cluster to the box before it: nothing can happen between the two.
  void extend_box(const Cluster& cluster) {
    items.back().glyph_end = cluster.glyph_end;
    items.back().width += cluster.width;
    items.back().trim_end = cluster.trim_end;
    items.back().letters += letters_of(cluster);
  }

  void add_glue(LineItem glue, BreakKind kind) {
    glue.penalty = break_penalty(kind);
    items.push_back(glue);
  }

  void add_penalty(int penalty) {
    LineItem item;
    item.kind = LineItemKind::penalty;
    item.penalty = penalty;
    items.push_back(item);
  }

  void add_cluster(const Cluster* before, const Cluster& cluster) {
    const BreakKind kind = paragraph.breaks[cluster.text_begin];
    if (before == nullptr || items.empty() || items.back().kind != LineItemKind::box) {
      add_box(cluster);
      return;
    }
    const bool both_han =
        before->run->side == Side::han && cluster.run->side == Side::han;
    if (wants_gap(*before, cluster, paragraph.text)) {
      // UAX #14 glues signs to Han (PR × ID, `用.NET`); a gap between words may always
      // break.
      add_glue(make_gap(*before, cluster),
               kind == BreakKind::forbidden ? BreakKind::allowed : kind);
      add_box(cluster);
    } else if (both_han &&
               !(is_long_mark(cluster.first) && before->last == cluster.first)) {
      add_glue(make_inter_han(*before), kind);
      add_box(cluster);
    } else if (kind == BreakKind::forbidden || is_doubled_sign(*before, cluster)) {
      extend_box(cluster);
    } else {
      const bool hyphen = before->last == '-' && kind == BreakKind::allowed;
      add_penalty(hyphen ? kHyphenPenalty : break_penalty(kind));
      add_box(cluster);
    }
  }

  /// A typed space. Exactly one between Han and Western text becomes the gap itself, so
  /// that texts with and without typed spaces look alike.
  void add_space(const Cluster* before, const Cluster& space, const Cluster* after) {
    const bool single = before != nullptr && after != nullptr &&
                        wants_gap(*before, *after, paragraph.text);
    LineItem glue =
        single ? make_gap(*before, *after) : make_word_space(space, han_dominant);
    glue.glyph_begin = space.glyph_begin;
    glue.glyph_end = space.glyph_end;
    add_glue(glue, paragraph.breaks[space.text_end]);
  }
};

bool is_han_dominant(const ShapedParagraph& p) {
  std::size_t han = 0;
  std::size_t words = 0;
  for (std::size_t i = 0; i < p.text.size(); ++i) {
    // A Western word of some five letters carries about as much as two characters of Han.
    han += p.sides[i] == Side::han ? 5 : 0;
    words += p.sides[i] == Side::latin && p.text[i] != ' ' ? 2 : 0;
  }
  return han > words;
}

}  // namespace

Length glyph_advance(const ShapedParagraph& paragraph, const GlyphRun& run,
                     const Glyph& glyph, const FontSet& fonts) {
  const TextStyle& style = paragraph.paragraph->inlines[run.inline_index].style;
  return style.size.scaled(glyph.advance, fonts[run.face].metrics.units_per_em);
}

std::vector<LineItem> make_line_items(const ShapedParagraph& paragraph,
                                      const FontSet& fonts) {
  const std::vector<Cluster> clusters = find_clusters(paragraph, fonts);
  Builder builder{paragraph, is_han_dominant(paragraph), {}};
  builder.items.reserve(clusters.size() * 2 + 1);
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    const Cluster& cluster = clusters[i];
    const Cluster* before = i > 0 ? &clusters[i - 1] : nullptr;
    const Cluster* after = i + 1 < clusters.size() ? &clusters[i + 1] : nullptr;
    if (is_forced(cluster.last)) {
      builder.add_penalty(kForcedBreak);
    } else if (cluster.first == ' ') {
      builder.add_space(before, cluster, after);
    } else {
      builder.add_cluster(before, cluster);
    }
  }
  builder.add_penalty(kForcedBreak);
  return std::move(builder.items);
}

}  // namespace jianli
