// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/math_metrics.h"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <array>
#include <utility>

namespace jianli {
namespace {

using ConstantRow = std::pair<hb_ot_math_constant_t, int MathConstants::*>;

constexpr ConstantRow kConstants[] = {
    {HB_OT_MATH_CONSTANT_SCRIPT_PERCENT_SCALE_DOWN, &MathConstants::script_percent},
    {HB_OT_MATH_CONSTANT_SCRIPT_SCRIPT_PERCENT_SCALE_DOWN,
     &MathConstants::script_script_percent},
    {HB_OT_MATH_CONSTANT_AXIS_HEIGHT, &MathConstants::axis_height},
    {HB_OT_MATH_CONSTANT_ACCENT_BASE_HEIGHT, &MathConstants::accent_base_height},
    {HB_OT_MATH_CONSTANT_SUBSCRIPT_SHIFT_DOWN, &MathConstants::subscript_shift_down},
    {HB_OT_MATH_CONSTANT_SUBSCRIPT_TOP_MAX, &MathConstants::subscript_top_max},
    {HB_OT_MATH_CONSTANT_SUBSCRIPT_BASELINE_DROP_MIN,
     &MathConstants::subscript_baseline_drop_min},
    {HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP, &MathConstants::superscript_shift_up},
    {HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP_CRAMPED,
     &MathConstants::superscript_shift_up_cramped},
    {HB_OT_MATH_CONSTANT_SUPERSCRIPT_BOTTOM_MIN, &MathConstants::superscript_bottom_min},
    {HB_OT_MATH_CONSTANT_SUPERSCRIPT_BASELINE_DROP_MAX,
     &MathConstants::superscript_baseline_drop_max},
    {HB_OT_MATH_CONSTANT_SUB_SUPERSCRIPT_GAP_MIN,
     &MathConstants::sub_superscript_gap_min},
    {HB_OT_MATH_CONSTANT_SUPERSCRIPT_BOTTOM_MAX_WITH_SUBSCRIPT,
     &MathConstants::superscript_bottom_max_with_subscript},
    {HB_OT_MATH_CONSTANT_SPACE_AFTER_SCRIPT, &MathConstants::space_after_script},
    {HB_OT_MATH_CONSTANT_UPPER_LIMIT_GAP_MIN, &MathConstants::upper_limit_gap_min},
    {HB_OT_MATH_CONSTANT_UPPER_LIMIT_BASELINE_RISE_MIN,
     &MathConstants::upper_limit_baseline_rise_min},
    {HB_OT_MATH_CONSTANT_LOWER_LIMIT_GAP_MIN, &MathConstants::lower_limit_gap_min},
    {HB_OT_MATH_CONSTANT_LOWER_LIMIT_BASELINE_DROP_MIN,
     &MathConstants::lower_limit_baseline_drop_min},
    {HB_OT_MATH_CONSTANT_STACK_TOP_SHIFT_UP, &MathConstants::stack_top_shift_up},
    {HB_OT_MATH_CONSTANT_STACK_BOTTOM_SHIFT_DOWN,
     &MathConstants::stack_bottom_shift_down},
    {HB_OT_MATH_CONSTANT_STACK_GAP_MIN, &MathConstants::stack_gap_min},
    {HB_OT_MATH_CONSTANT_STRETCH_STACK_GAP_ABOVE_MIN,
     &MathConstants::stretch_stack_gap_above_min},
    {HB_OT_MATH_CONSTANT_STRETCH_STACK_GAP_BELOW_MIN,
     &MathConstants::stretch_stack_gap_below_min},
    {HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_SHIFT_UP,
     &MathConstants::fraction_numerator_shift_up},
    {HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_SHIFT_DOWN,
     &MathConstants::fraction_denominator_shift_down},
    {HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_GAP_MIN,
     &MathConstants::fraction_numerator_gap_min},
    {HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_GAP_MIN,
     &MathConstants::fraction_denominator_gap_min},
    {HB_OT_MATH_CONSTANT_FRACTION_RULE_THICKNESS,
     &MathConstants::fraction_rule_thickness},
    {HB_OT_MATH_CONSTANT_OVERBAR_VERTICAL_GAP, &MathConstants::overbar_vertical_gap},
    {HB_OT_MATH_CONSTANT_OVERBAR_RULE_THICKNESS, &MathConstants::overbar_rule_thickness},
    {HB_OT_MATH_CONSTANT_OVERBAR_EXTRA_ASCENDER, &MathConstants::overbar_extra_ascender},
    {HB_OT_MATH_CONSTANT_UNDERBAR_VERTICAL_GAP, &MathConstants::underbar_vertical_gap},
    {HB_OT_MATH_CONSTANT_UNDERBAR_RULE_THICKNESS,
     &MathConstants::underbar_rule_thickness},
    {HB_OT_MATH_CONSTANT_UNDERBAR_EXTRA_DESCENDER,
     &MathConstants::underbar_extra_descender},
    {HB_OT_MATH_CONSTANT_RADICAL_VERTICAL_GAP, &MathConstants::radical_vertical_gap},
    {HB_OT_MATH_CONSTANT_RADICAL_RULE_THICKNESS, &MathConstants::radical_rule_thickness},
    {HB_OT_MATH_CONSTANT_RADICAL_EXTRA_ASCENDER, &MathConstants::radical_extra_ascender},
    {HB_OT_MATH_CONSTANT_RADICAL_KERN_BEFORE_DEGREE,
     &MathConstants::radical_kern_before_degree},
    {HB_OT_MATH_CONSTANT_RADICAL_KERN_AFTER_DEGREE,
     &MathConstants::radical_kern_after_degree},
    {HB_OT_MATH_CONSTANT_RADICAL_DEGREE_BOTTOM_RAISE_PERCENT,
     &MathConstants::radical_degree_bottom_raise_percent},
};

/// No face has more; what a table claims beyond is not looked at.
constexpr unsigned kMostForms = 32;

/// A line of 500 em is the widest that is filled; beyond, signs stay shorter.
constexpr int kMostExtenders = 1000;

hb_direction_t direction_of(StretchAxis axis) {
  return axis == StretchAxis::horizontal ? HB_DIRECTION_LTR : HB_DIRECTION_BTT;
}

/// Joins a sign's parts to a size as OpenType has it (MathGlyphAssembly): extenders are
/// repeated until the sign is large enough at the least overlap, then parts move together
/// as far as their connectors allow.
StretchedSign assemble(const std::vector<hb_ot_math_glyph_part_t>& parts, int overlap,
                       int size) {
  int fixed = 0, extending = 0, fixed_count = 0, extender_count = 0;
  for (const hb_ot_math_glyph_part_t& part : parts) {
    const bool extends = (part.flags & HB_OT_MATH_GLYPH_PART_FLAG_EXTENDER) != 0;
    (extends ? extending : fixed) += part.full_advance;
    ++(extends ? extender_count : fixed_count);
  }
  const auto reach = [&](int repeats) {
    const int count = fixed_count + repeats * extender_count;
    return fixed + repeats * extending - std::max(0, count - 1) * overlap;
  };
  int repeats = fixed_count > 0 ? 0 : 1;
  const int step = extending - extender_count * overlap;
  if (step > 0 && reach(repeats) < size) {
    const int missing = size - reach(repeats);
    repeats = std::min(repeats + (missing + step - 1) / step, kMostExtenders);
  }
  StretchedSign sign;
  int excess = std::max(0, reach(repeats) - size);
  int joints = fixed_count + repeats * extender_count - 1;
  const hb_ot_math_glyph_part_t* last = nullptr;
  int pen = 0;
  for (const hb_ot_math_glyph_part_t& part : parts) {
    const bool extends = (part.flags & HB_OT_MATH_GLYPH_PART_FLAG_EXTENDER) != 0;
    for (int i = extends ? repeats : 1; i > 0; --i) {
      if (last != nullptr) {
        const int most = std::max(
            0,
            std::min(last->end_connector_length, part.start_connector_length) - overlap);
        const int extra = std::min(excess / std::max(1, joints), most);
        excess -= extra;
        --joints;
        pen -= overlap + extra;
      }
      sign.parts.push_back({part.glyph, pen});
      pen += part.full_advance;
      last = &part;
    }
  }
  sign.size = pen;
  return sign;
}

}  // namespace

std::unique_ptr<MathFace> MathFace::open(const FontSet& fonts) {
  for (const FontSet::Role& role : fonts.roles) {
    if (role.name != kMathRole) continue;
    for (const FaceId id : role.latin) {
      const Face& face = fonts[id];
      if (hb_ot_math_has_data(face.face.get()) != 0) {
        return std::unique_ptr<MathFace>(new MathFace(face, id));
      }
    }
  }
  return nullptr;
}

MathFace::MathFace(const Face& face, FaceId id) : face_(face), id_(id) {
  for (const auto& [constant, field] : kConstants) {
    constants_.*field = hb_ot_math_get_constant(face.font.get(), constant);
  }
}

int MathFace::units_per_em() const { return face_.metrics.units_per_em; }

std::optional<std::uint32_t> MathFace::find(char32_t character) const {
  hb_codepoint_t glyph = 0;
  if (hb_font_get_nominal_glyph(face_.font.get(), character, &glyph) == 0)
    return std::nullopt;
  return glyph;
}

std::uint32_t MathFace::script_form(std::uint32_t glyph, int level) const {
  hb_face_t* face = face_.face.get();
  constexpr hb_tag_t kGsub = HB_OT_TAG_GSUB;
  unsigned script = 0;
  const hb_tag_t math = HB_OT_TAG_MATH_SCRIPT;
  hb_ot_layout_table_select_script(face, kGsub, 1, &math, &script, nullptr);
  unsigned feature = 0;
  const bool found = hb_ot_layout_language_find_feature(
                         face, kGsub, script, HB_OT_LAYOUT_DEFAULT_LANGUAGE_INDEX,
                         HB_TAG('s', 's', 't', 'y'), &feature) != 0;
  if (!found) return glyph;
  std::array<unsigned, kMostForms> lookups{};
  unsigned count = kMostForms;
  hb_ot_layout_feature_get_lookups(face, kGsub, feature, 0, &count, lookups.data());
  for (unsigned i = 0; i < count; ++i) {
    std::array<hb_codepoint_t, 2> forms{};
    unsigned form_count = 2;
    hb_ot_layout_lookup_get_glyph_alternates(face, lookups[i], glyph, 0, &form_count,
                                             forms.data());
    if (form_count == 0) continue;
    const auto wanted = static_cast<unsigned>(std::max(0, level - 1));
    return forms[std::min(wanted, form_count - 1)];
  }
  return glyph;
}

const MathGlyph& MathFace::measure(std::uint32_t glyph) {
  const auto [place, is_new] = glyphs_.try_emplace(glyph);
  if (is_new) {
    MathGlyph& shape = place->second;
    shape = measure_ink(face_, glyph);
    shape.italic = hb_ot_math_get_glyph_italics_correction(face_.font.get(), glyph);
    shape.top_accent =
        hb_ot_math_get_glyph_top_accent_attachment(face_.font.get(), glyph);
  }
  return place->second;
}

int MathFace::kern(std::uint32_t glyph, MathCorner corner, int height) const {
  return hb_ot_math_get_glyph_kerning(face_.font.get(), glyph,
                                      static_cast<hb_ot_math_kern_t>(corner), height);
}

StretchedSign MathFace::stretch(std::uint32_t glyph, StretchAxis axis, int size) const {
  hb_font_t* font = face_.font.get();
  const hb_direction_t direction = direction_of(axis);
  std::array<hb_ot_math_glyph_variant_t, kMostForms> variants{};
  unsigned count = kMostForms;
  hb_ot_math_get_glyph_variants(font, glyph, direction, 0, &count, variants.data());
  StretchedSign largest{{{glyph, 0}}, 0};
  for (unsigned i = 0; i < count; ++i) {
    largest = {{{variants[i].glyph, 0}}, variants[i].advance};
    if (variants[i].advance >= size) return largest;
  }
  std::vector<hb_ot_math_glyph_part_t> parts(kMostForms);
  count = kMostForms;
  hb_position_t italic = 0;
  hb_ot_math_get_glyph_assembly(font, glyph, direction, 0, &count, parts.data(), &italic);
  parts.resize(count);
  if (parts.empty()) return largest;
  return assemble(parts, hb_ot_math_get_min_connector_overlap(font, direction), size);
}

std::uint32_t MathFace::widest_within(std::uint32_t glyph, int size) const {
  std::array<hb_ot_math_glyph_variant_t, kMostForms> variants{};
  unsigned count = kMostForms;
  hb_ot_math_get_glyph_variants(face_.font.get(), glyph, HB_DIRECTION_LTR, 0, &count,
                                variants.data());
  for (unsigned i = 0; i < count && variants[i].advance <= size; ++i) {
    glyph = variants[i].glyph;
  }
  return glyph;
}

MathGlyph measure_ink(const Face& face, std::uint32_t glyph) {
  MathGlyph shape;
  shape.advance = hb_font_get_glyph_h_advance(face.font.get(), glyph);
  hb_glyph_extents_t extents{};
  if (hb_font_get_glyph_extents(face.font.get(), glyph, &extents) != 0) {
    shape.height = extents.y_bearing;
    shape.depth = -(extents.y_bearing + extents.height);
    shape.left = extents.x_bearing;
    shape.right = extents.x_bearing + extents.width;
  }
  return shape;
}

}  // namespace jianli
