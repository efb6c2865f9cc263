// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/select_face.h"

#include <hb.h>

#include <algorithm>
#include <cstdlib>

#include "base/language.h"

namespace jianli {
namespace {

/// What is asked of a face beside its family.
struct FaceWish {
  const TextStyle& style;
  std::string_view language;  ///< whose forms of Han
};

/// How far a face is from a wish. Another region's forms are other characters to its
/// readers; slant weighs more than any difference in weight, since a missing italic shows
/// at once while a semibold for a bold hardly does.
int distance(const Face& face, const FaceWish& wish) {
  const auto& regions = face.languages;
  const bool of_region = regions.empty() || std::find(regions.begin(), regions.end(),
                                                      wish.language) != regions.end();
  const int weight =
      std::abs(static_cast<int>(face.weight) - static_cast<int>(wish.style.weight));
  return weight + (face.slant == wish.style.slant ? 0 : 2000) + (of_region ? 0 : 4000);
}

/// The best face of the first family that has the character (any, if none is given).
std::optional<FaceId> best_of(const FontSet& fonts, const std::vector<FaceId>& ids,
                              const FaceWish& wish, const char32_t* character) {
  std::optional<FaceId> best;
  for (const FaceId id : ids) {
    const Face& face = fonts[id];
    if (best && fonts[*best].family != face.family) break;
    const bool nearer = !best || distance(face, wish) < distance(fonts[*best], wish);
    if (nearer && (character == nullptr || covers(face, *character))) best = id;
  }
  return best;
}

/// From this weight on text is set in the families for bold.
constexpr std::uint16_t kLeastBold = 600;

/// The best face of a role for a side of its text: of the families for bold where the
/// style is and they have the character.
std::optional<FaceId> best_in(const FontSet& fonts, const FontSet::Role& role, Side side,
                              const FaceWish& wish, const char32_t* character) {
  if (wish.style.weight >= kLeastBold) {
    const auto& bold = side == Side::han ? role.bold_han : role.bold_latin;
    if (const auto face = best_of(fonts, bold, wish, character)) return face;
  }
  return best_of(fonts, side == Side::han ? role.han : role.latin, wish, character);
}

Side other(Side side) { return side == Side::han ? Side::latin : Side::han; }

}  // namespace

std::optional<std::uint32_t> find_glyph(const Face& face, char32_t character) {
  hb_codepoint_t glyph = 0;
  if (hb_font_get_nominal_glyph(face.font.get(), character, &glyph) == 0) {
    return std::nullopt;
  }
  return glyph;
}

bool covers(const Face& face, char32_t character) {
  return find_glyph(face, character).has_value();
}

std::string_view han_language(const FontSet& fonts, std::string_view language) {
  return is_cjk_language(language) ? language : std::string_view(fonts.han_language);
}

std::optional<FaceId> preferred_face(const FontSet& fonts, const TextStyle& style,
                                     Side side, std::string_view language) {
  const FontSet::Role& role = fonts.roles[style.font];
  const FaceWish wish{style, han_language(fonts, language)};
  const auto face = best_in(fonts, role, side, wish, nullptr);
  return face ? face : best_in(fonts, role, other(side), wish, nullptr);
}

std::optional<FaceId> select_face(const FontSet& fonts, const TextStyle& style, Side side,
                                  char32_t character, std::string_view language) {
  const FaceWish wish{style, han_language(fonts, language)};
  const FontSet::Role& own = fonts.roles[style.font];
  const FontSet::Role& body = fonts.roles.front();
  // A mark that a face for emphasis lacks is better the body's than a Latin face's.
  for (const Side from : {side, other(side)}) {
    for (const FontSet::Role* role : {&own, &body}) {
      const auto face = best_in(fonts, *role, from, wish, &character);
      if (face) return face;
    }
  }
  for (const FontSet::Role& role : fonts.roles) {
    // Open only where there are formulas: whether a character is missing must not depend
    // on them.
    if (role.name == kMathRole) continue;
    for (const Side from : {side, other(side)}) {
      const auto face = best_in(fonts, role, from, wish, &character);
      if (face) return face;
    }
  }
  return std::nullopt;
}

std::uint16_t face_scale(const FontSet& fonts, const TextStyle& style, const Face& face) {
  return face.script == FontScript::latin ? fonts.roles[style.font].latin_scale : 1000;
}

}  // namespace jianli
