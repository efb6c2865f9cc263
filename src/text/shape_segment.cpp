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

/// OpenType features of a style. Contextual alternates are off: Inter's turn `->` and
/// `3x4` into other characters, while plain writing has to come out plain.
std::vector<hb_feature_t> features_of(const TextStyle& style, const Face& face) {
  const auto feature = [](hb_tag_t tag, std::uint32_t value) {
    return hb_feature_t{tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
  };
  std::vector<hb_feature_t> features{feature(HB_TAG('c', 'a', 'l', 't'), 0)};
  if (style.tabular_figures) features.push_back(feature(HB_TAG('t', 'n', 'u', 'm'), 1));
  if (style.old_style_figures) {
    features.push_back(feature(HB_TAG('o', 'n', 'u', 'm'), 1));
  }
  if (style.small_caps) features.push_back(feature(HB_TAG('s', 'm', 'c', 'p'), 1));
  // Letters of a fixed pitch stay single: `->` in code is two characters.
  if (face.metrics.fixed_pitch)
    features.push_back(feature(HB_TAG('l', 'i', 'g', 'a'), 0));
  return features;
}

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
                   ShapedParagraph& shaped) {
  const Inline& part = shaped.paragraph->inlines[segment.inline_index];
  const Face& face = fonts[segment.face];
  const auto length = static_cast<int>(segment.text_end - segment.text_begin);
  hb_buffer_clear_contents(buffer);
  hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, static_cast<hb_script_t>(segment.script));
  hb_buffer_set_language(buffer, shaping_language(fonts, part.language, segment.side));
  hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
  if (segment.replaced) {
    const std::uint16_t geta = kGeta;
    hb_buffer_add_utf16(buffer, &geta, 1, 0, 1);
  } else {
    hb_buffer_add_utf16(buffer,
                        reinterpret_cast<const std::uint16_t*>(shaped.text.data()),
                        static_cast<int>(shaped.text.size()), segment.text_begin, length);
    if (segment.side == Side::han) spell_double_marks(buffer, face);
  }
  const std::vector<hb_feature_t> features = features_of(part.style, face);
  hb_shape(face.font.get(), buffer, features.data(),
           static_cast<unsigned>(features.size()));

  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  GlyphRun run;
  run.face = segment.face;
  run.side = segment.side;
  run.scale = face_scale(fonts, part.style, face);
  run.inline_index = segment.inline_index;
  run.text_begin = segment.text_begin;
  run.text_end = segment.text_end;
  run.glyph_begin = static_cast<std::uint32_t>(shaped.glyphs.size());
  for (unsigned i = 0; i < count; ++i) {
    Glyph glyph;
    glyph.id = infos[i].codepoint;
    glyph.advance = positions[i].x_advance;
    glyph.x_offset = positions[i].x_offset;
    glyph.y_offset = positions[i].y_offset;
    glyph.text_begin = segment.replaced ? segment.text_begin : infos[i].cluster;
    glyph.text_end = glyph.text_begin;
    shaped.glyphs.push_back(glyph);
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
