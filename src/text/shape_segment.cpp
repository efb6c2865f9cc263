// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/shape_segment.h"

#include <hb.h>

#include "base/language.h"
#include "text/select_face.h"
#include "text/spell_marks.h"

namespace jianli {
namespace {

/// The geta mark stands where a character is missing (CLREQ has no rule; printers'
/// custom).
constexpr char16_t kGeta = 0x3013;

/// The language HarfBuzz is told: Western text in a Chinese paragraph is English to its
/// face, and Han in a Western paragraph is of the document's language for it.
hb_language_t shaping_language(const FontSet& fonts, std::string_view language,
                               Side side) {
  const std::string_view latin = is_cjk_language(language) ? "en" : language;
  const std::string_view used = side == Side::han ? han_language(fonts, language) : latin;
  return hb_language_from_string(used.data(), static_cast<int>(used.size()));
}

}  // namespace

void shape_segment(const TextSegment& segment, const FontSet& fonts, hb_buffer_t* buffer,
                   ShapedParagraph& shaped, WordShapes* words) {
  const Inline& part = shaped.paragraph->inlines[segment.inline_index];
  const Face& face = fonts[segment.face];
  ShapingLook look;
  look.font = face.font.get();
  look.script = segment.script;
  look.language = shaping_language(fonts, part.language, segment.side);
  look.tabular_figures = part.style.tabular_figures;
  look.old_style_figures = part.style.old_style_figures;
  look.small_caps = part.style.small_caps;
  // Letters of a fixed pitch stay single: `->` in code is two characters.
  look.ligatures = !face.metrics.fixed_pitch;
  GlyphRun run;
  run.face = segment.face;
  run.side = segment.side;
  run.scale = face_scale(fonts, part.style, face);
  run.inline_index = segment.inline_index;
  run.text_begin = segment.text_begin;
  run.text_end = segment.text_end;
  run.glyph_begin = static_cast<std::uint32_t>(shaped.glyphs.size());
  const std::u16string_view text = shaped.text;
  const auto own = text.substr(segment.text_begin, segment.text_end - segment.text_begin);
  if (segment.replaced) {
    fill_buffer(look, {&kGeta, 1}, 0, 1, buffer);
    shape_buffer(look, buffer);
    take_glyphs(buffer, segment.text_begin, shaped.glyphs);
  } else if (words == nullptr ||
             !words->append(look, own, segment.text_begin, buffer, shaped.glyphs)) {
    fill_buffer(look, text, segment.text_begin, segment.text_end, buffer);
    if (segment.side == Side::han) spell_double_marks(buffer, face);
    shape_buffer(look, buffer);
    take_glyphs(buffer, 0, shaped.glyphs);
  }
  // A cluster's text belongs to its first glyph; it reaches to the next cluster.
  std::uint32_t end = segment.text_end;
  for (auto i = static_cast<std::uint32_t>(shaped.glyphs.size());
       i-- > run.glyph_begin;) {
    Glyph& glyph = shaped.glyphs[i];
    const bool first =
        i == run.glyph_begin || shaped.glyphs[i - 1].text_begin != glyph.text_begin;
    if (!first) continue;
    glyph.text_end = end;
    end = glyph.text_begin;
  }
  run.glyph_end = static_cast<std::uint32_t>(shaped.glyphs.size());
  shaped.runs.push_back(run);
}

}  // namespace jianli
