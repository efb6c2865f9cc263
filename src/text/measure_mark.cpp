// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/measure_mark.h"

#include <hb.h>

#include <cstdlib>

#include "text/face_features.h"
#include "text/mark_profiles.h"

namespace jianli {
namespace {

/// A character set alone; ink counts from the pen.
struct LoneGlyph {
  std::uint32_t glyph = 0;
  int advance = 0, offset = 0;
  int ink_left = 0, ink_right = 0;
};

constexpr char32_t kFullWidthSolidus = U'／';

constexpr hb_tag_t kNoFeature = 0;
constexpr hb_tag_t kHalfBlank = HB_TAG('h', 'a', 'l', 't');
constexpr hb_tag_t kFullWidth = HB_TAG('f', 'w', 'i', 'd');
constexpr hb_tag_t kHalfWidth = HB_TAG('h', 'w', 'i', 'd');

/// Nothing if the face lacks the character or needs several glyphs for it.
std::optional<LoneGlyph> shape_alone(const Face& face, char32_t character,
                                     const std::string& language, hb_tag_t tag) {
  hb_buffer_t* buffer = hb_buffer_create();
  hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, HB_SCRIPT_HAN);
  hb_buffer_set_language(buffer, hb_language_from_string(language.c_str(), -1));
  const std::uint32_t code = character;
  hb_buffer_add_utf32(buffer, &code, 1, 0, 1);
  const hb_feature_t feature{tag, 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
  hb_shape(face.font.get(), buffer, &feature, tag == kNoFeature ? 0 : 1);
  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  std::optional<LoneGlyph> result;
  if (count == 1 && infos[0].codepoint != 0) {
    hb_glyph_extents_t ink{};
    hb_font_get_glyph_extents(face.font.get(), infos[0].codepoint, &ink);
    const int left = positions[0].x_offset + ink.x_bearing;
    result = LoneGlyph{infos[0].codepoint, positions[0].x_advance, positions[0].x_offset,
                       left, left + ink.width};
  }
  hb_buffer_destroy(buffer);
  return result;
}

/// Some faces' em boxes are a little off the em of the design.
bool is_full_width(const LoneGlyph& glyph, int em) {
  return std::abs(glyph.advance - em) <= em / 20;
}

/// The blank of a glyph of one em by its ink: the half or the two quarters it leaves
/// empty. A fiftieth of an em of ink may stand in it: LXGW WenKai's `？` reaches from
/// 0.070 to 0.502 em.
void measure_ink(const LoneGlyph& glyph, int em, MarkForm& form) {
  const int slack = em / 50;
  if (glyph.ink_right <= em / 2 + slack) {
    form.blank_right = glyph.advance - em / 2;
  } else if (glyph.ink_left >= em / 2 - slack) {
    form.blank_left = glyph.advance - em / 2;
  } else if (glyph.ink_left >= em / 4 && glyph.ink_right <= em - em / 4) {
    form.blank_left = em / 4;
    form.blank_right = glyph.advance - em / 2 - em / 4;
  }
}

void measure_blanks(const Face& face, char32_t mark, const std::string& language,
                    const LoneGlyph& glyph, MarkForm& form) {
  if (!has_feature(face, LayoutTable::positioning, kHalfBlank)) {
    measure_ink(glyph, face.metrics.units_per_em, form);
    return;
  }
  const auto half = shape_alone(face, mark, language, kHalfBlank);
  if (!half || half->advance >= glyph.advance) return;
  form.blank_left = glyph.offset - half->offset;
  form.blank_right = glyph.advance - half->advance - form.blank_left;
}

bool too_wide(const LoneGlyph& glyph, int em) {
  return glyph.ink_right - glyph.ink_left > em / 2;
}

bool is_quote(char32_t mark) { return mark >= 0x2018 && mark <= 0x201D; }

GlyphChange centre_ink(const LoneGlyph& glyph, int width) {
  return {glyph.glyph, width, (width - glyph.ink_left - glyph.ink_right) / 2};
}

/// The glyph of one em for a mark whose character Western type shares: the face's
/// full-width form or, for an interpunct, that of the katakana middle dot.
std::optional<LoneGlyph> find_full_width(const Face& face, char32_t mark, MarkKind kind,
                                         const std::string& language) {
  const int em = face.metrics.units_per_em;
  auto full = shape_alone(face, mark, language, kFullWidth);
  if (full && is_full_width(*full, em)) return full;
  if (kind != MarkKind::interpunct) return std::nullopt;
  full = shape_alone(face, U'・', language, kNoFeature);
  return full && is_full_width(*full, em) ? full : std::nullopt;
}

/// A mark the face has in Western width only, as half an em. Room up to a whole one would
/// be read as a space by those who extract the text of the file.
std::optional<MarkForm> pad_to_half(const LoneGlyph& glyph, int em) {
  if (glyph.advance > em / 2) return std::nullopt;
  MarkForm form;
  form.change = GlyphChange{glyph.glyph, em / 2, (em / 2 - glyph.advance) / 2};
  return form;
}

}  // namespace

std::optional<MarkForm> measure_mark(const Face& face, char32_t mark,
                                     const std::string& language) {
  const auto kind = mark_kind(mark);
  const auto natural = shape_alone(face, mark, language, kNoFeature);
  if (!kind || !natural) return std::nullopt;
  const int em = face.metrics.units_per_em;
  MarkForm form;
  if (is_full_width(*natural, em)) {
    measure_blanks(face, mark, language, *natural, form);
    return form;
  }
  // Japanese and Korean type sets quotation marks in Western width.
  const bool shared =
      *kind == MarkKind::interpunct || (is_quote(mark) && language.starts_with("zh"));
  if (!shared) return std::nullopt;
  const auto full = find_full_width(face, mark, *kind, language);
  if (!full) return pad_to_half(*natural, em);
  form.change = GlyphChange{full->glyph, full->advance, 0};
  measure_ink(*full, em, form);
  return form;
}

std::optional<GlyphChange> measure_half_sign(const Face& face, char32_t sign,
                                             std::uint32_t glyph) {
  const int em = face.metrics.units_per_em;
  hb_glyph_extents_t ink{};
  hb_font_get_glyph_extents(face.font.get(), glyph, &ink);
  std::optional<LoneGlyph> lone =
      LoneGlyph{glyph, 0, 0, ink.x_bearing, ink.x_bearing + ink.width};
  if (sign == kFullWidthSolidus && too_wide(*lone, em)) {
    lone = shape_alone(face, sign, "zh-Hans", kHalfWidth);
    if (!lone || too_wide(*lone, em))
      lone = shape_alone(face, U'/', "zh-Hans", kNoFeature);
  }
  if (!lone || too_wide(*lone, em)) return std::nullopt;
  return centre_ink(*lone, em / 2);
}

}  // namespace jianli
