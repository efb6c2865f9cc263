// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/hyphen_glyph.h"

#include <hb.h>

#include "text/select_face.h"

namespace jianli {

HyphenGlyph find_hyphen(const Face& face) {
  HyphenGlyph hyphen;
  for (const char32_t character : {char32_t{0x2010}, U'-'}) {
    hyphen.character = character;
    hyphen.id = find_glyph(face, character).value_or(0);
    if (hyphen.id != 0) break;
  }
  hyphen.advance = hb_font_get_glyph_h_advance(face.font.get(), hyphen.id);
  return hyphen;
}

}  // namespace jianli
