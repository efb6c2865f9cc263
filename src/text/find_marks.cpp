// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_marks.h"

#include "text/mark_profiles.h"
#include "text/select_face.h"

namespace jianli {
namespace {

/// Where a mark's glyph has its blank, whatever has been cut off since.
enum class Posture : std::uint8_t { opening, closing, centred };

Posture posture_of(const MarkForm& form, MarkKind kind) {
  // Brackets without a blank still open and close.
  if (form.blank_left == 0 && form.blank_right == 0) {
    if (kind == MarkKind::opening) return Posture::opening;
    if (kind == MarkKind::closing) return Posture::closing;
  }
  if (form.blank_left > 0 && form.blank_right == 0) return Posture::opening;
  if (form.blank_right > 0 && form.blank_left == 0) return Posture::closing;
  return Posture::centred;
}

/// The paragraph's marks while they are being trimmed.
struct Trimmer {
  ShapedParagraph& shaped;
  const FontSet& fonts;
  MarkBlanks& blanks;
  const Typography& typography = shaped.paragraph->typography;
  const PunctuationRules& rules = punctuation_rules(typography.punctuation);
  std::vector<Posture> postures{};     ///< parallel to `shaped.marks`
  MarkBlanks::Forms* forms = nullptr;  ///< of `face` and `language`
  FaceId face = 0;
  std::string language{};

  [[nodiscard]] char32_t character_at(std::uint32_t glyph) const {
    return shaped.text[shaped.glyphs[glyph].text_begin];
  }
  [[nodiscard]] bool adjacent(std::size_t first) const {
    return first + 1 < shaped.marks.size() &&
           shaped.marks[first].glyph + 1 == shaped.marks[first + 1].glyph;
  }
  [[nodiscard]] bool gives(BlankUse use) const {
    return use == BlankUse::give ||
           (use == BlankUse::give_if_asked && typography.shrink_final_stops);
  }

  void lose_left(Mark& mark) {
    shaped.glyphs[mark.glyph].advance -= mark.blank_left;
    shaped.glyphs[mark.glyph].x_offset -= mark.blank_left;
    mark.blank_left = 0;
  }
  void lose_right(Mark& mark) {
    shaped.glyphs[mark.glyph].advance -= mark.blank_right;
    mark.blank_right = 0;
  }
  void change(Glyph& glyph, const GlyphChange& to) {
    glyph.id = to.glyph;
    glyph.advance = to.advance;
    glyph.x_offset += to.shift;
  }

  void choose_forms(const GlyphRun& run);
  void find_in(const GlyphRun& run);
  void set_double_mark(const GlyphRun& run, std::uint32_t first);
  void pad_sign(const GlyphRun& run, Glyph& glyph, char32_t sign);
  void pad_connector(const GlyphRun& run);
  void trim_neighbours();
  void trim_beside_separators();
  void stack_final_marks();
  void decide_edges();
};

/// Turns to the forms of a run's face and language, which are mostly those of the run
/// before.
void Trimmer::choose_forms(const GlyphRun& run) {
  const Inline& part = shaped.paragraph->inlines[run.inline_index];
  const std::string_view wanted = han_language(fonts, part.language);
  if (forms != nullptr && face == run.face && language == wanted) return;
  face = run.face;
  language = wanted;
  forms = &blanks.forms[{fonts[face].font.get(), language}];
}

/// Notes the marks of a Chinese run and gives them their width inside a line.
void Trimmer::find_in(const GlyphRun& run) {
  choose_forms(run);
  for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
    Glyph& glyph = shaped.glyphs[g];
    if (glyph.text_end != glyph.text_begin + 1) continue;
    const char32_t c = shaped.text[glyph.text_begin];
    if (c == U'／' && rules.halve_solidus) pad_sign(run, glyph, c);
    const auto kind = mark_kind(c);
    if (!kind) continue;
    if (is_double_mark(c)) {
      set_double_mark(run, g);
      continue;
    }
    const auto [form, is_new] = forms->try_emplace(c);
    if (is_new) form->second = measure_mark(fonts[face], c, language);
    if (!form->second) continue;
    if (form->second->change) change(glyph, *form->second->change);
    Mark mark;
    mark.glyph = g;
    mark.kind = *kind;
    mark.blank_left = form->second->blank_left;
    mark.blank_right = form->second->blank_right;
    if (rules.of(*kind).width == MarkWidth::half) {
      lose_left(mark);
      lose_right(mark);
    }
    shaped.marks.push_back(mark);
    postures.push_back(posture_of(*form->second, *kind));
  }
}

/// The two glyphs of `⁉` and its like take half an em each and give nothing.
void Trimmer::set_double_mark(const GlyphRun& run, std::uint32_t first) {
  const std::uint32_t text_begin = shaped.glyphs[first].text_begin;
  for (std::uint32_t g = first;
       g < run.glyph_end && shaped.glyphs[g].text_begin == text_begin; ++g) {
    pad_sign(run, shaped.glyphs[g], character_at(g));
    Mark mark;
    mark.glyph = g;
    mark.kind = MarkKind::final_stop;
    shaped.marks.push_back(mark);
    postures.push_back(Posture::centred);
  }
}

void Trimmer::pad_sign(const GlyphRun& run, Glyph& glyph, char32_t sign) {
  const auto [to, is_new] =
      blanks.half_signs.try_emplace({fonts[run.face].font.get(), glyph.id});
  if (is_new) to->second = measure_half_sign(fonts[run.face], sign, glyph.id);
  if (to->second) change(glyph, *to->second);
}

/// A solidus or connector of a Western face that stands alone between Han takes half an
/// em as the Chinese ones do (CLREQ, glyphs, sizes and positions of punctuation marks).
void Trimmer::pad_connector(const GlyphRun& run) {
  if (run.glyph_end != run.glyph_begin + 1 || run.text_end != run.text_begin + 1) return;
  const char16_t c = shaped.text[run.text_begin];
  if (c != u'/' && c != u'–' && c != u'-') return;
  const bool between_han = run.text_begin > 0 && run.text_end < shaped.text.size() &&
                           shaped.sides[run.text_begin - 1] == Side::han &&
                           shaped.sides[run.text_end] == Side::han;
  if (between_han) pad_sign(run, shaped.glyphs[run.glyph_begin], c);
}

/// Closes the gaps between marks that follow each other.
void Trimmer::trim_neighbours() {
  for (std::size_t i = 0; i + 1 < shaped.marks.size(); ++i) {
    if (!adjacent(i)) continue;
    Mark& before = shaped.marks[i];
    Mark& after = shaped.marks[i + 1];
    if (postures[i + 1] == Posture::opening) {
      if (gives(rules.of(after.kind).beside_marks)) lose_left(after);
    } else if (postures[i] == Posture::closing) {
      if (gives(rules.of(before.kind).beside_marks)) lose_right(before);
    }
  }
}

/// Brackets beside a separator such as ` · ` have its spaces: their blank would make the
/// room on one side of it twice as wide.
void Trimmer::trim_beside_separators() {
  const auto& inlines = shaped.paragraph->inlines;
  for (std::size_t s = 0; s < inlines.size(); ++s) {
    if (!inlines[s].separator) continue;
    for (std::size_t i = 0; i < shaped.marks.size(); ++i) {
      Mark& mark = shaped.marks[i];
      if (!gives(rules.of(mark.kind).beside_marks)) continue;
      const Glyph& glyph = shaped.glyphs[mark.glyph];
      if (mark.kind == MarkKind::closing && postures[i] == Posture::closing &&
          glyph.text_end == shaped.inline_begins[s]) {
        lose_right(mark);
      } else if (mark.kind == MarkKind::opening && postures[i] == Posture::opening &&
                 glyph.text_begin == shaped.inline_end(s)) {
        lose_left(mark);
      }
    }
  }
}

/// `？！` and `！！` share one em, three of them two (GB/T 15834 5.1.2): all are half an
/// em but the last of an odd number.
void Trimmer::stack_final_marks() {
  for (std::size_t begin = 0; begin < shaped.marks.size();) {
    std::size_t end = begin;
    while (end < shaped.marks.size() &&
           is_final_mark(character_at(shaped.marks[end].glyph)) &&
           (end == begin || adjacent(end - 1))) {
      ++end;
    }
    const std::size_t count = end - begin;
    const std::size_t halved = count < 2 ? 0 : count - count % 2;
    for (std::size_t i = begin; i < begin + halved; ++i) {
      lose_left(shaped.marks[i]);
      lose_right(shaped.marks[i]);
    }
    begin = count == 0 ? begin + 1 : end;
  }
}

/// What the marks lose at a line's edges and in a tight line.
void Trimmer::decide_edges() {
  for (std::size_t i = 0; i < shaped.marks.size(); ++i) {
    Mark& mark = shaped.marks[i];
    const MarkRule& rule = rules.of(mark.kind);
    if (gives(rule.at_edges)) {
      // A centred mark is not cut on one side.
      if (postures[i] == Posture::opening) mark.trim_start = mark.blank_left;
      if (postures[i] == Posture::closing) mark.trim_end = mark.blank_right;
    }
    if (gives(rule.in_tight_lines)) {
      mark.shrink_before = mark.blank_left;
      mark.shrink_after = mark.blank_right;
    }
    // One mark only may hang (CLREQ, hanging punctuation marks at line end); of marks in
    // the middle of their em only the comma, the pause and the full stop.
    const bool alone = i == 0 || !adjacent(i - 1);
    const char32_t c = character_at(mark.glyph);
    const bool low = c == U'，' || c == U'、' || c == U'。';
    const bool stop = mark.kind == MarkKind::comma || mark.kind == MarkKind::final_stop ||
                      mark.kind == MarkKind::colon;
    if (typography.hang_stops && rules.may_hang && alone && stop &&
        (low || postures[i] == Posture::closing)) {
      mark.hang = shaped.glyphs[mark.glyph].advance - mark.trim_end;
    }
  }
}

}  // namespace

void find_marks(ShapedParagraph& shaped, const FontSet& fonts, MarkBlanks& blanks) {
  Trimmer trimmer{shaped, fonts, blanks};
  for (const GlyphRun& run : shaped.runs) {
    if (shaped.paragraph->inlines[run.inline_index].kind == InlineKind::math) continue;
    if (run.side == Side::han) {
      trimmer.find_in(run);
    } else if (trimmer.rules.pad_connectors) {
      trimmer.pad_connector(run);
    }
  }
  trimmer.trim_neighbours();
  trimmer.trim_beside_separators();
  if (trimmer.rules.stack_final_marks) trimmer.stack_final_marks();
  trimmer.decide_edges();
}

}  // namespace jianli
