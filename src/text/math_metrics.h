// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "text/font_set.h"

namespace jianli {

/// The constants of a face's MATH table (OpenType, MathConstants) that formulas in a line
/// of text need; font units, `_percent` apart.
struct MathConstants {
  int script_percent = 70, script_script_percent = 50;
  int axis_height = 0, accent_base_height = 0;
  int subscript_shift_down = 0, subscript_top_max = 0, subscript_baseline_drop_min = 0;
  int superscript_shift_up = 0, superscript_shift_up_cramped = 0;
  int superscript_bottom_min = 0, superscript_baseline_drop_max = 0;
  int sub_superscript_gap_min = 0, superscript_bottom_max_with_subscript = 0;
  int space_after_script = 0;
  int upper_limit_gap_min = 0, upper_limit_baseline_rise_min = 0;
  int lower_limit_gap_min = 0, lower_limit_baseline_drop_min = 0;
  int stack_top_shift_up = 0, stack_bottom_shift_down = 0, stack_gap_min = 0;
  int stretch_stack_gap_above_min = 0, stretch_stack_gap_below_min = 0;
  int fraction_numerator_shift_up = 0, fraction_denominator_shift_down = 0;
  int fraction_numerator_gap_min = 0, fraction_denominator_gap_min = 0;
  int fraction_rule_thickness = 0;
  int overbar_vertical_gap = 0, overbar_rule_thickness = 0, overbar_extra_ascender = 0;
  int underbar_vertical_gap = 0, underbar_rule_thickness = 0;
  int underbar_extra_descender = 0;
  int radical_vertical_gap = 0, radical_rule_thickness = 0, radical_extra_ascender = 0;
  int radical_kern_before_degree = 0, radical_kern_after_degree = 0;
  int radical_degree_bottom_raise_percent = 60;
};

/// A glyph's measures in font units; `depth` is positive below the baseline.
struct MathGlyph {
  int advance = 0, height = 0, depth = 0;
  int left = 0, right = 0;  ///< of the ink, from the origin
  int italic = 0;           ///< italics correction
  int top_accent = 0;       ///< where an accent is centred
};

/// The corner of a glyph that a script is moved into (OpenType, MathKernInfo).
enum class MathCorner : std::uint8_t { top_right, top_left, bottom_right, bottom_left };

/// The direction a glyph is made larger in.
enum class StretchAxis : std::uint8_t { horizontal, vertical };

/// One glyph of a stretched sign, `offset` from its left or lower end, in font units.
struct StretchPart {
  std::uint32_t glyph = 0;
  int offset = 0;
};

/// A sign in a size of its own: one glyph, or several that overlap.
struct StretchedSign {
  std::vector<StretchPart> parts;
  int size = 0;  ///< along the axis, in font units
};

/// The MATH table of a face, read through HarfBuzz. Measures are kept once asked for, so
/// an object serves one thread.
class MathFace {
 public:
  /// The face formulas are set in, or nothing if the design has none with a MATH table.
  static std::unique_ptr<MathFace> open(const FontSet& fonts);

  [[nodiscard]] FaceId id() const { return id_; }
  [[nodiscard]] int units_per_em() const;
  [[nodiscard]] const MathConstants& constants() const { return constants_; }
  /// The glyph of a character, if the face has it.
  [[nodiscard]] std::optional<std::uint32_t> find(char32_t character) const;
  /// The form a glyph has in scripts (`level` 1) and scripts of scripts (2): the face's
  /// `ssty` alternate, or the glyph itself.
  [[nodiscard]] std::uint32_t script_form(std::uint32_t glyph, int level) const;
  /// The measures of a glyph.
  const MathGlyph& measure(std::uint32_t glyph);
  /// The kern of a glyph's corner at a height over its baseline.
  [[nodiscard]] int kern(std::uint32_t glyph, MathCorner corner, int height) const;
  /// The smallest form of a sign that is at least `size` large, the largest if none is.
  [[nodiscard]] StretchedSign stretch(std::uint32_t glyph, StretchAxis axis,
                                      int size) const;
  /// The largest ready-made form of a sign that is at most `size` large.
  [[nodiscard]] std::uint32_t widest_within(std::uint32_t glyph, int size) const;

 private:
  MathFace(const Face& face, FaceId id);
  const Face& face_;
  FaceId id_;
  MathConstants constants_;
  std::unordered_map<std::uint32_t, MathGlyph> glyphs_;
};

/// The ink and advance of a glyph of any face, in its font units.
MathGlyph measure_ink(const Face& face, std::uint32_t glyph);

}  // namespace jianli
