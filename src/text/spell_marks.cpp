// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/spell_marks.h"

#include <hb.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "text/mark_profiles.h"
#include "text/select_face.h"

namespace jianli {
namespace {

std::pair<char32_t, char32_t> parts_of(char32_t mark) {
  switch (mark) {
    case U'⁇':
      return {U'？', U'？'};
    case U'⁈':
      return {U'？', U'！'};
    case U'⁉':
      return {U'！', U'？'};
    default:
      return {U'！', U'！'};
  }
}

}  // namespace

void spell_double_marks(hb_buffer_t* buffer, const Face& face) {
  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const bool any = std::any_of(infos, infos + count, [](const hb_glyph_info_t& info) {
    return is_double_mark(info.codepoint);
  });
  if (!any || !covers(face, U'？') || !covers(face, U'！')) return;
  const std::vector<hb_glyph_info_t> characters(infos, infos + count);
  hb_buffer_set_length(buffer, 0);
  hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
  for (const hb_glyph_info_t& character : characters) {
    if (is_double_mark(character.codepoint)) {
      const auto [first, second] = parts_of(character.codepoint);
      hb_buffer_add(buffer, first, character.cluster);
      hb_buffer_add(buffer, second, character.cluster);
    } else {
      hb_buffer_add(buffer, character.codepoint, character.cluster);
    }
  }
}

}  // namespace jianli
