// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/select_face.h"

#include <hb.h>

#include <cstdlib>

namespace jianli {
namespace {

/// How far a face is from a style: slant weighs more than any difference in weight, since
/// a missing italic shows at once while a semibold for a bold hardly does.
int distance(const Face& face, const TextStyle& style) {
  const int weight =
      std::abs(static_cast<int>(face.weight) - static_cast<int>(style.weight));
  return weight + (face.slant == style.slant ? 0 : 2000);
}

/// The best face of the first family that has the character (any, if none is given).
std::optional<FaceId> best_of(const FontSet& fonts, const std::vector<FaceId>& ids,
                              const TextStyle& style, const char32_t* character) {
  std::optional<FaceId> best;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const Face& face = fonts[ids[i]];
    if (best && fonts[*best].family != face.family) break;
    const bool nearer = !best || distance(face, style) < distance(fonts[*best], style);
    if (nearer && (character == nullptr || covers(face, *character))) best = ids[i];
  }
  return best;
}

}  // namespace

bool covers(const Face& face, char32_t character) {
  hb_codepoint_t glyph = 0;
  return hb_font_get_nominal_glyph(face.font.get(), character, &glyph) != 0;
}

std::optional<FaceId> preferred_face(const FontSet& fonts, const TextStyle& style,
                                     Side side) {
  const FontSet::Role& role = fonts.roles[style.font];
  const auto& own = side == Side::han ? role.han : role.latin;
  const auto& other = side == Side::han ? role.latin : role.han;
  const auto face = best_of(fonts, own, style, nullptr);
  return face ? face : best_of(fonts, other, style, nullptr);
}

std::optional<FaceId> select_face(const FontSet& fonts, const TextStyle& style, Side side,
                                  char32_t character) {
  const auto in_role = [&](const FontSet::Role& role) {
    const auto& own = side == Side::han ? role.han : role.latin;
    const auto& other = side == Side::han ? role.latin : role.han;
    const auto face = best_of(fonts, own, style, &character);
    return face ? face : best_of(fonts, other, style, &character);
  };
  if (const auto face = in_role(fonts.roles[style.font])) return face;
  for (const FontSet::Role& role : fonts.roles) {
    if (const auto face = in_role(role)) return face;
  }
  return std::nullopt;
}

}  // namespace jianli
