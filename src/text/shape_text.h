// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/shaped_paragraph.h"

struct hb_buffer_t;
struct hb_feature_t;
struct hb_language_impl_t;

namespace jianli {

/// What HarfBuzz is told of a text beside its characters.
struct ShapingLook {
  hb_font_t* font = nullptr;
  std::uint32_t script = 0;  ///< ISO 15924 tag
  const hb_language_impl_t* language = nullptr;
  /// OpenType features. Contextual alternates are always off: Inter's turn `->` and
  /// `3x4` into other characters, while plain writing has to come out plain.
  bool tabular_figures = false, old_style_figures = false, small_caps = false;
  bool ligatures = true;

  bool operator==(const ShapingLook&) const = default;
};

/// The features HarfBuzz is asked for.
std::vector<hb_feature_t> features_of(const ShapingLook& look);

/// Fills a buffer with part of a text, ready to be shaped; its clusters are the offsets
/// in the whole.
void fill_buffer(const ShapingLook& look, std::u16string_view text, std::size_t begin,
                 std::size_t end, hb_buffer_t* buffer);

/// Shapes a filled buffer.
void shape_buffer(const ShapingLook& look, hb_buffer_t* buffer);

/// Appends the glyphs of a shaped buffer, their clusters `shift` further on.
void take_glyphs(hb_buffer_t* buffer, std::uint32_t shift, std::vector<Glyph>& glyphs);

}  // namespace jianli
