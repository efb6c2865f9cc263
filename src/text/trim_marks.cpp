// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/trim_marks.h"

#include <hb.h>

#include "base/utf8.h"

namespace jianli {
namespace {

constexpr std::u32string_view kTrimmable =
    U"。．，、：；！？“”‘’「」『』（）《》〈〉【】〖〗〔〕［］｛｝";

bool opens(const Glyph& glyph) { return glyph.blank_left > 0 && glyph.blank_right == 0; }
bool closes(const Glyph& glyph) { return glyph.blank_right > 0 && glyph.blank_left == 0; }
bool is_mark(const Glyph& glyph) { return glyph.blank_left > 0 || glyph.blank_right > 0; }

/// Advance and offset of a mark set alone, with or without its half-width form.
hb_glyph_position_t shape_alone(const Face& face, char32_t mark,
                                const std::string& language, std::uint32_t half_width) {
  hb_buffer_t* buffer = hb_buffer_create();
  hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, HB_SCRIPT_HAN);
  hb_buffer_set_language(buffer, hb_language_from_string(language.c_str(), -1));
  const std::uint32_t character = mark;
  hb_buffer_add_utf32(buffer, &character, 1, 0, 1);
  const hb_feature_t feature{HB_TAG('h', 'a', 'l', 't'), half_width,
                             HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
  hb_shape(face.font.get(), buffer, &feature, 1);
  unsigned count = 0;
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  const hb_glyph_position_t position = count > 0 ? positions[0] : hb_glyph_position_t{};
  hb_buffer_destroy(buffer);
  return position;
}

}  // namespace

bool is_trimmable(char32_t mark) {
  // Most characters are ideographs: one comparison tells them from the marks' blocks.
  if (mark > 0x303F && mark < 0xFF00) return false;
  return kTrimmable.find(mark) != std::u32string_view::npos;
}

MarkBlank measure_blank(const Face& face, char32_t mark, const std::string& language) {
  const hb_glyph_position_t full = shape_alone(face, mark, language, 0);
  const hb_glyph_position_t half = shape_alone(face, mark, language, 1);
  MarkBlank blank;
  blank.left = full.x_offset - half.x_offset;
  blank.right = full.x_advance - half.x_advance - blank.left;
  return blank;
}

void trim_adjacent_marks(ShapedParagraph& paragraph) {
  for (std::size_t i = 1; i < paragraph.glyphs.size(); ++i) {
    Glyph& before = paragraph.glyphs[i - 1];
    Glyph& after = paragraph.glyphs[i];
    if (!is_mark(before) || !is_mark(after)) continue;
    if (opens(after)) {
      after.advance -= after.blank_left;
      after.x_offset -= after.blank_left;
      after.blank_left = 0;
    } else if (closes(before) && !opens(after)) {
      before.advance -= before.blank_right;
      before.blank_right = 0;
    }
  }
}

}  // namespace jianli
