// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "text/font_set.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// The language whose forms of Han a text shows: its own if it writes Han, else the
/// document's.
std::string_view han_language(const FontSet& fonts, std::string_view language);

/// The face a character is set in: of the faces for the character's side those of the
/// style's role first, then the body's, then both for the other side, then those of all
/// other roles; of each family the region of the language, the asked slant if it has one,
/// the nearest weight. Nothing if no face has the character.
std::optional<FaceId> select_face(const FontSet& fonts, const TextStyle& style, Side side,
                                  char32_t character, std::string_view language = {});

/// The first face `select_face` would try, whether it has a character or not.
std::optional<FaceId> preferred_face(const FontSet& fonts, const TextStyle& style,
                                     Side side, std::string_view language = {});

/// Size a face is set at in a style, in 1/1000 of the type size: a Latin face is scaled
/// to the Han face beside it, in all text, so that an address looks the same wherever it
/// stands.
std::uint16_t face_scale(const FontSet& fonts, const TextStyle& style, const Face& face);

/// The glyph a face has for a character, before any shaping.
std::optional<std::uint32_t> find_glyph(const Face& face, char32_t character);

/// Whether a face has a glyph for a character.
bool covers(const Face& face, char32_t character);

}  // namespace jianli
