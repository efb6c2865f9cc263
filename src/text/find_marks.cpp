// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_marks.h"

#include <hb.h>

#include <optional>

#include "base/utf8.h"

namespace jianli {
namespace {

/// The kind of a full-width mark of which about half is blank.
std::optional<MarkKind> kind_of(char32_t mark) {
  // Most characters are ideographs: one comparison tells them from the marks' blocks.
  if (mark > 0x303F && mark < 0xFF00) return std::nullopt;
  constexpr std::pair<MarkKind, std::u32string_view> kKinds[] = {
      {MarkKind::opening, U"“‘「『（《〈【〖〔［｛"},
      {MarkKind::closing, U"”’」』）》〉】〗〕］｝"},
      {MarkKind::comma, U"，、；"},
      {MarkKind::final_stop, U"。．？！"},
      {MarkKind::colon, U"："},
  };
  for (const auto& [kind, marks] : kKinds) {
    if (marks.find(mark) != std::u32string_view::npos) return kind;
  }
  return std::nullopt;
}

bool opens(const Mark& mark) { return mark.blank_left > 0 && mark.blank_right == 0; }
bool closes(const Mark& mark) { return mark.blank_right > 0 && mark.blank_left == 0; }

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

/// Closes the gaps between marks that follow each other.
void trim_neighbours(ShapedParagraph& shaped) {
  for (std::size_t i = 1; i < shaped.marks.size(); ++i) {
    Mark& before = shaped.marks[i - 1];
    Mark& after = shaped.marks[i];
    if (before.glyph + 1 != after.glyph) continue;
    if (opens(after)) {
      shaped.glyphs[after.glyph].advance -= after.blank_left;
      shaped.glyphs[after.glyph].x_offset -= after.blank_left;
      after.blank_left = 0;
    } else if (closes(before)) {
      shaped.glyphs[before.glyph].advance -= before.blank_right;
      before.blank_right = 0;
    }
  }
}

}  // namespace

MarkBlank measure_blank(const Face& face, char32_t mark, const std::string& language) {
  const hb_glyph_position_t full = shape_alone(face, mark, language, 0);
  const hb_glyph_position_t half = shape_alone(face, mark, language, 1);
  MarkBlank blank;
  blank.left = full.x_offset - half.x_offset;
  blank.right = full.x_advance - half.x_advance - blank.left;
  return blank;
}

void find_marks(ShapedParagraph& shaped, const FontSet& fonts, MarkBlanks& blanks) {
  for (const GlyphRun& run : shaped.runs) {
    if (run.side != Side::han) continue;
    const std::string& language = shaped.paragraph->inlines[run.inline_index].language;
    for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
      const Glyph& glyph = shaped.glyphs[g];
      const char32_t character = shaped.text[glyph.text_begin];
      if (glyph.text_end != glyph.text_begin + 1) continue;
      const auto kind = kind_of(character);
      if (!kind) continue;
      const auto [blank, is_new] = blanks.try_emplace({run.face, character, language});
      if (is_new) blank->second = measure_blank(fonts[run.face], character, language);
      Mark mark;
      mark.glyph = g;
      mark.kind = *kind;
      mark.blank_left = blank->second.left;
      mark.blank_right = blank->second.right;
      shaped.marks.push_back(mark);
    }
  }
  trim_neighbours(shaped);
  for (Mark& mark : shaped.marks) {
    mark.trim_start = mark.blank_left;
    // A closing mark loses the blank behind it at a line's end (GB/T 15834 5.1.10); a
    // centred mark keeps its own.
    mark.trim_end = mark.blank_left == 0 ? mark.blank_right : 0;
  }
}

}  // namespace jianli
