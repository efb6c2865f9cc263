// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "text/font_set.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// The face a character is set in: of the faces of the style's role, those of the
/// character's side first, then the other side's, then those of all other roles; of each
/// family the nearest weight, the asked slant if it has one. Nothing if no face has the
/// character.
std::optional<FaceId> select_face(const FontSet& fonts, const TextStyle& style, Side side,
                                  char32_t character);

/// The first face `select_face` would try, whether it has a character or not.
std::optional<FaceId> preferred_face(const FontSet& fonts, const TextStyle& style,
                                     Side side);

/// Whether a face has a glyph for a character.
bool covers(const Face& face, char32_t character);

}  // namespace jianli
