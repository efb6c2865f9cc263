// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/shape_text.h"

#include <hb.h>

namespace jianli {

std::vector<hb_feature_t> features_of(const ShapingLook& look) {
  std::vector<hb_feature_t> features;
  const auto add = [&](hb_tag_t tag, std::uint32_t value) {
    features.push_back({tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
  };
  add(HB_TAG('c', 'a', 'l', 't'), 0);
  if (look.tabular_figures) add(HB_TAG('t', 'n', 'u', 'm'), 1);
  if (look.old_style_figures) add(HB_TAG('o', 'n', 'u', 'm'), 1);
  if (look.small_caps) add(HB_TAG('s', 'm', 'c', 'p'), 1);
  if (!look.ligatures) add(HB_TAG('l', 'i', 'g', 'a'), 0);
  return features;
}

void fill_buffer(const ShapingLook& look, std::u16string_view text, std::size_t begin,
                 std::size_t end, hb_buffer_t* buffer) {
  hb_buffer_clear_contents(buffer);
  hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, static_cast<hb_script_t>(look.script));
  hb_buffer_set_language(buffer, look.language);
  hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
  hb_buffer_add_utf16(buffer, reinterpret_cast<const std::uint16_t*>(text.data()),
                      static_cast<int>(text.size()), static_cast<unsigned>(begin),
                      static_cast<int>(end - begin));
}

void shape_buffer(const ShapingLook& look, hb_buffer_t* buffer) {
  const std::vector<hb_feature_t> features = features_of(look);
  hb_shape(look.font, buffer, features.data(), static_cast<unsigned>(features.size()));
}

void take_glyphs(hb_buffer_t* buffer, std::uint32_t shift, std::vector<Glyph>& glyphs) {
  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  for (unsigned i = 0; i < count; ++i) {
    Glyph glyph;
    glyph.id = infos[i].codepoint;
    glyph.advance = positions[i].x_advance;
    glyph.x_offset = positions[i].x_offset;
    glyph.y_offset = positions[i].y_offset;
    glyph.text_begin = glyph.text_end = infos[i].cluster + shift;
    glyphs.push_back(glyph);
  }
}

}  // namespace jianli
