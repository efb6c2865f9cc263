// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "text/font_set.h"

namespace jianli {

/// A glyph in place of the one that was shaped.
struct GlyphChange {
  std::uint32_t glyph = 0;
  int advance = 0;
  int shift = 0;  ///< to the right
};

/// A punctuation mark as one em of a face; in font units.
struct MarkForm {
  std::optional<GlyphChange> change;    ///< if the face shapes it narrower or wider
  int blank_left = 0, blank_right = 0;  ///< what it can do without
};

/// Measures a full-width mark. Its blank is what the face's half-width form (`halt`)
/// leaves out or, in a face without such forms, what its ink does. Nothing if the face
/// lacks the mark or has it in another width that is meant so.
std::optional<MarkForm> measure_mark(const Face& face, char32_t mark,
                                     const std::string& language);

/// A sign (`／`, `/`, `–`, `-`) set as half an em, its ink in the middle: the glyph it
/// was shaped as or, where that is too wide, the face's half-width form or `/` for `／`.
/// Nothing if no ink is narrow enough.
std::optional<GlyphChange> measure_half_sign(const Face& face, char32_t sign,
                                             std::uint32_t glyph);

/// What was measured so far: a dozen marks for each face and language.
struct MarkBlanks {
  using Forms = std::map<char32_t, std::optional<MarkForm>>;
  std::map<std::pair<const hb_font_t*, std::string>, Forms> forms;
  std::map<std::pair<const hb_font_t*, std::uint32_t>, std::optional<GlyphChange>>
      half_signs;
};

}  // namespace jianli
