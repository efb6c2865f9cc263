// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/line_items.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "text/find_clusters.h"
#include "text/gap_rules.h"
#include "text/hyphen_glyph.h"
#include "text/icon_room.h"
#include "text/protrude.h"

namespace jianli {
namespace {

constexpr char32_t kZeroWidthSpace = 0x200B;

bool is_forced(char32_t c) { return c == 0x2028 || c == 0x2029 || c == '\n'; }

/// Space between Han and Western text: 1/4 em, down to 1/8, up to 1/3 and, as the last
/// resort, 1/2 (CLREQ, mixed text composition in horizontal writing mode). The em is the
/// Han run's.
LineItem make_gap(const Cluster& before, const Cluster& behind) {
  const Length em = ends_han(before) ? before.size : behind.size;
  LineItem gap;
  gap.kind = LineItemKind::glue;
  gap.step = GlueStep::han_latin_gap;
  gap.shrink_step = ShrinkStep::han_latin_gap;
  gap.width = em.scaled(1, 4);
  gap.stretch = em.scaled(1, 12);
  gap.reserve = em.scaled(1, 6);
  gap.shrink = em.scaled(1, 8);
  return gap;
}

/// A typed space: in Han text from 1/4 to 1/2 em (CLREQ, line adjustment, steps 2 and 1),
/// of which it takes more than 1/3 only when nothing else gives, so that the few spaces
/// of a Chinese line do not gape; in Western text from 2/3 to twice its width, the reach
/// of a good Latin setting. The em is that of the type size, whatever its Latin face is
/// scaled to.
LineItem make_word_space(const Cluster& space, Length em, Texture texture) {
  LineItem glue;
  glue.kind = LineItemKind::glue;
  glue.width = space.width;
  if (texture == Texture::han) {
    glue.stretch = std::max(em.scaled(1, 3) - space.width, Length{});
    glue.reserve = std::max(em.scaled(1, 2) - space.width - glue.stretch, Length{});
    glue.shrink = std::max(space.width - em.scaled(1, 4), Length{});
  } else {
    // Where nothing else helps three times its width shows less than a short line.
    glue.stretch = space.width;
    glue.reserve = space.width;
    glue.shrink = space.width.scaled(1, 3);
  }
  return glue;
}

/// Room between two Han characters: none, and at most 1/10 em where a line must be
/// filled.
Length most_spread(const Cluster& before, const Cluster& behind) {
  return std::min(before.size, behind.size).scaled(1, 10);
}

/// The step at which a mark of a kind gives way; nothing for colons, which CLREQ has in
/// no step.
std::optional<ShrinkStep> step_of(MarkKind kind) {
  constexpr std::pair<MarkKind, ShrinkStep> kSteps[] = {
      {MarkKind::interpunct, ShrinkStep::interpunct},
      {MarkKind::opening, ShrinkStep::bracket},
      {MarkKind::closing, ShrinkStep::bracket},
      {MarkKind::comma, ShrinkStep::comma},
      {MarkKind::final_stop, ShrinkStep::final_stop},
  };
  for (const auto& [mark, step] : kSteps) {
    if (mark == kind) return step;
  }
  return std::nullopt;
}

/// A break behind a typed hyphen is avoided where another costs about the same; TeX's
/// \exhyphenpenalty.
constexpr int kTypedHyphenPenalty = 50;

/// Marks of Western text that make no letter of a last line.
bool is_western_mark(char32_t c) {
  constexpr std::u32string_view kMarks = U".,;:!?'\"()[]-‘’“”–\u00AD";
  return kMarks.find(c) != std::u32string_view::npos;
}

std::uint32_t letters_of(const Cluster& cluster) {
  const bool letter = cluster.run->side == Side::latin
                          ? !is_western_mark(cluster.last)
                          : is_han_letter(cluster.last, Side::han);
  return letter || cluster.formula != nullptr ? 1 : 0;
}

/// Appends clusters one by one and puts between them what belongs there.
struct Builder {
  const ShapedParagraph& paragraph;
  const FontSet& fonts;
  const std::vector<BreakKind>& breaks;
  Texture texture;
  bool spreads = false;    ///< some inline asks for room between its characters
  FaceId hyphen_face = 0;  ///< whose hyphen `hyphen` is
  HyphenGlyph hyphen;
  std::vector<LineItem> items;

  void add_box(const Cluster& cluster) {
    LineItem box;
    box.glyph_begin = cluster.glyph_begin;
    box.glyph_end = cluster.glyph_end;
    box.width = cluster.width;
    box.trim_start = cluster.trim_start;
    box.trim_end = cluster.trim_end;
    box.hang = cluster.hang;
    box.letters = letters_of(cluster);
    items.push_back(box);
  }

  /// Joins a cluster to the box before it: nothing can happen between the two.
  void extend_box(const Cluster& cluster) {
    LineItem& box = items.back();
    box.glyph_end = cluster.glyph_end;
    box.width += cluster.width;
    box.trim_end = cluster.trim_end;
    box.hang = cluster.hang;
    box.letters += letters_of(cluster);
  }

  /// Says how a line may end behind a cluster.
  void set_ending(LineItem& item, const Cluster& before, BreakKind kind) {
    item.ending = kind;
    if (kind == BreakKind::allowed && before.last == '-') {
      item.penalty = kTypedHyphenPenalty;
    }
    if (kind == BreakKind::hyphen) item.hyphen = hyphen_width(before);
  }

  Length hyphen_width(const Cluster& before) {
    if (hyphen.character == 0 || hyphen_face != before.run->face) {
      hyphen_face = before.run->face;
      hyphen = find_hyphen(fonts[hyphen_face]);
    }
    const Length width = run_length(paragraph, *before.run, hyphen.advance, fonts);
    if (!paragraph.paragraph->typography.protrude) return width;
    return width - width.scaled(protrusion_at_end(hyphen.character), 1000);
  }

  void add_penalty(const Cluster& before, BreakKind kind) {
    LineItem item;
    item.kind = LineItemKind::penalty;
    set_ending(item, before, kind);
    items.push_back(item);
  }

  void add_mandatory() {
    LineItem item;
    item.kind = LineItemKind::penalty;
    item.ending = BreakKind::mandatory;
    items.push_back(item);
  }

  /// Adds what a mark before or behind this place gives up to some glue, or as glue of
  /// its own where that has a step already.
  void add_shrink(const Cluster& cluster, Length shrink, GlueRoom room, bool may_merge) {
    if (cluster.mark == nullptr || shrink.units <= 0) return;
    const std::optional<ShrinkStep> step = step_of(cluster.mark->kind);
    if (!step) return;
    if (!may_merge) {
      LineItem glue;
      glue.kind = LineItemKind::glue;
      glue.step = GlueStep::inter_han;
      items.push_back(glue);
    }
    LineItem& glue = items.back();
    glue.shrink = shrink;
    glue.shrink_step = *step;
    glue.room = room;
  }

  /// Room between two Han letters of an inline that asks for it. Runs may span several
  /// inlines of one look.
  [[nodiscard]] Length fixed_room(const Cluster& before, const Cluster& behind) const {
    if (!spreads || before.formula != nullptr || behind.formula != nullptr) return {};
    const std::size_t index = paragraph.inline_at(before.text_begin);
    if (behind.text_begin >= paragraph.inline_end(index)) return {};
    const std::uint16_t spread = paragraph.paragraph->inlines[index].spread;
    const bool letters = is_han_letter(before.last, before.run->side) &&
                         is_han_letter(behind.first, behind.run->side);
    return letters ? before.size.scaled(spread, 1000) : Length{};
  }

  /// Room behind a relation or an operator of a formula.
  [[nodiscard]] Length formula_room(const Cluster& before) const {
    const std::vector<FormulaSpace>& spaces = before.formula->spaces;
    const auto space = std::lower_bound(
        spaces.begin(), spaces.end(), before.glyph_end - 1,
        [](const FormulaSpace& s, std::uint32_t glyph) { return s.glyph < glyph; });
    if (space == spaces.end() || space->glyph != before.glyph_end - 1) return {};
    return run_length(paragraph, *before.run, space->width, fonts);
  }

  /// A cluster right behind another.
  void join(const Cluster& before, const Cluster& cluster) {
    const BreakKind kind = breaks[cluster.text_begin];
    const bool inside_formula =
        before.formula != nullptr && before.formula == cluster.formula;
    const bool spreads_here = !inside_formula && may_spread(before, cluster, paragraph);
    LineItem glue;
    if (const Length room = inside_formula ? formula_room(before) : Length{};
        room.units > 0) {
      glue.kind = LineItemKind::glue;
      glue.width = room;
      set_ending(glue, before, kind);
      items.push_back(glue);
    } else if (const Length fixed = fixed_room(before, cluster); fixed.units > 0) {
      glue.kind = LineItemKind::glue;
      glue.step = GlueStep::inter_han;
      glue.width = fixed;
      items.push_back(glue);
    } else if (wants_gap(before, cluster, paragraph)) {
      glue = make_gap(before, cluster);
      set_ending(glue, before, kind);
      items.push_back(glue);
    } else if (!inside_formula && (spreads_here || before.shrink_after.units > 0 ||
                                   cluster.shrink_before.units > 0)) {
      glue.kind = LineItemKind::glue;
      glue.step = GlueStep::inter_han;
      if (spreads_here) glue.stretch = most_spread(before, cluster);
      set_ending(glue, before, kind);
      items.push_back(glue);
      add_shrink(before, before.shrink_after, GlueRoom::mark_before, true);
      add_shrink(cluster, cluster.shrink_before, GlueRoom::mark_behind,
                 before.shrink_after.units <= 0);
    } else if (kind == BreakKind::forbidden) {
      extend_box(cluster);
      return;
    } else {
      add_penalty(before, kind);
    }
    add_box(cluster);
  }

  /// A typed space. Exactly one between Han and Western text becomes the gap itself, so
  /// that texts with and without typed spaces look alike.
  void add_space(const Cluster* before, const Cluster& space, const Cluster* behind) {
    const bool replaced =
        paragraph.paragraph->typography.author_space == AuthorSpace::replace &&
        before != nullptr && behind != nullptr && wants_gap(*before, *behind, paragraph);
    if (before != nullptr) {
      add_shrink(*before, before->shrink_after, GlueRoom::mark_before, false);
    }
    const Length em = paragraph.paragraph->inlines[space.run->inline_index].style.size;
    LineItem glue =
        replaced ? make_gap(*before, *behind) : make_word_space(space, em, texture);
    glue.glyph_begin = space.glyph_begin;
    glue.glyph_end = space.glyph_end;
    glue.ending = breaks[space.text_end];
    items.push_back(glue);
    if (behind != nullptr) {
      add_shrink(*behind, behind->shrink_before, GlueRoom::mark_behind, false);
    }
  }

  /// A mark of a separator: room that its glyphs fill, so that it goes with the spaces
  /// around it where a line ends.
  void add_separator_mark(const Cluster& mark) {
    for (std::uint32_t g = mark.glyph_begin; g < mark.glyph_end; ++g) {
      LineItem glue;
      glue.kind = LineItemKind::glue;
      glue.glyph_begin = g;
      glue.glyph_end = g + 1;
      glue.width = glyph_advance(paragraph, *mark.run, paragraph.glyphs[g], fonts);
      if (g + 1 == mark.glyph_end) glue.ending = breaks[mark.text_end];
      items.push_back(glue);
    }
  }

  /// A cluster with an icon before it. The icon's room is a box without glyphs: it stays
  /// with the text, at a line's start, too; its distance from what is before it does not.
  void add_with_icon(const Cluster* before, const Cluster& cluster, const Inline& part) {
    if (before != nullptr && !items.empty()) {
      LineItem lead;
      lead.kind = LineItemKind::glue;
      lead.width = icon_lead(part);
      if (items.back().kind == LineItemKind::box) {
        set_ending(lead, *before, breaks[cluster.text_begin]);
      }
      items.push_back(lead);
    }
    LineItem room;
    room.glyph_begin = room.glyph_end = cluster.glyph_begin;
    room.width = icon_room(part);
    items.push_back(room);
    add_box(cluster);
  }

  /// Room before the first line: a box without glyphs, as the room of an icon.
  void add_indent() {
    LineItem room;
    room.width = paragraph.paragraph->indent;
    items.push_back(room);
  }

  /// A zero width space is room that vanishes at a line's edge, too: a mark before it
  /// still stands at the edge.
  void add_zero_width_space(const Cluster& space) {
    LineItem glue;
    glue.kind = LineItemKind::glue;
    glue.glyph_begin = space.glyph_begin;
    glue.glyph_end = space.glyph_end;
    glue.ending = breaks[space.text_end];
    items.push_back(glue);
  }
};

}  // namespace

Texture texture_of(const ShapedParagraph& p) {
  std::size_t han = 0;
  std::size_t words = 0;
  auto formula = p.formulas.begin();
  for (std::size_t i = 0; i < p.text.size(); ++i) {
    if (formula != p.formulas.end() && i == formula->text_begin) {
      if (formula->text_end > i) i = formula->text_end - 1;
      ++formula;
      continue;
    }
    // A Western word of some five letters carries about as much as two characters of Han.
    han += p.sides[i] == Side::han ? 5 : 0;
    words += p.sides[i] == Side::latin && p.text[i] != ' ' ? 2 : 0;
  }
  return han > words ? Texture::han : Texture::western;
}

std::vector<LineItem> make_line_items(const ShapedParagraph& paragraph,
                                      const FontSet& fonts,
                                      const std::vector<BreakKind>& breaks) {
  const std::vector<Cluster> clusters = find_clusters(paragraph, fonts);
  const auto& inlines = paragraph.paragraph->inlines;
  const bool spreads = std::any_of(inlines.begin(), inlines.end(),
                                   [](const Inline& part) { return part.spread > 0; });
  Builder builder{paragraph, fonts, breaks, texture_of(paragraph), spreads, 0, {}, {}};
  builder.items.reserve(clusters.size() * 2 + 1);
  if (paragraph.paragraph->indent.units > 0) builder.add_indent();
  std::size_t part = 0;
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    const Cluster& cluster = clusters[i];
    while (paragraph.inline_end(part) <= cluster.text_begin) ++part;
    const bool has_icon = inlines[part].icon != Icon::none &&
                          cluster.text_begin == paragraph.inline_begins[part];
    const Cluster* before = i > 0 ? &clusters[i - 1] : nullptr;
    const Cluster* behind = i + 1 < clusters.size() ? &clusters[i + 1] : nullptr;
    const bool typed = cluster.formula == nullptr;
    if (typed && is_forced(cluster.last)) {
      builder.add_mandatory();
    } else if (has_icon) {
      builder.add_with_icon(before, cluster, inlines[part]);
    } else if (typed && cluster.first == ' ') {
      builder.add_space(before, cluster, behind);
    } else if (typed && cluster.first == kZeroWidthSpace) {
      builder.add_zero_width_space(cluster);
    } else if (inlines[part].separator) {
      builder.add_separator_mark(cluster);
    } else if (before == nullptr || builder.items.empty() ||
               builder.items.back().kind != LineItemKind::box) {
      builder.add_box(cluster);
    } else {
      builder.join(*before, cluster);
    }
  }
  builder.add_mandatory();
  return std::move(builder.items);
}

std::vector<LineItem> make_line_items(const ShapedParagraph& paragraph,
                                      const FontSet& fonts) {
  return make_line_items(paragraph, fonts, paragraph.breaks);
}

}  // namespace jianli
