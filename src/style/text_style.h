// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/length.h"

namespace jianli {

/// A role of faces (`body`, `heading`, `code`); index into `FontRequest::roles`.
using FontRole = std::uint8_t;

/// Upright or italic; Han has no italic.
enum class Slant : std::uint8_t { upright, italic };

/// The look of a run of text. Sizes are final for one density.
struct TextStyle {
  FontRole font = 0;
  std::uint16_t weight = 400;  ///< 100–900 as in OpenType; 700 is bold
  Slant slant = Slant::upright;
  bool tabular_figures = false;
  bool old_style_figures = false;
  bool small_caps = false;     ///< lower-case letters as the face's small capitals
  bool emphasis_dots = false;  ///< a dot below each Han character (着重号)
  /// 0, or the number of the underlined stretch: two side by side have a line each.
  std::uint16_t underline = 0;
  bool strike = false;
  Length size;
  /// The token its size is from: those of two may be equal at one density alone.
  std::uint8_t size_name = 0;
  Color color;

  friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// How lines stand in their measure.
enum class Align : std::uint8_t { start, center, end, justify };

/// Which characters may start or end a line (CLREQ, prohibition rules for line start and
/// line end); each level forbids what the one before it does and more.
enum class BreakLevel : std::uint8_t { basic, gb, strict };

/// How wide Chinese punctuation is set: `gb` as GB/T 15834 has it (pairs and line edges
/// trimmed, half-width interpunct and solidus), `cns` as in Taiwan and Hong Kong (only
/// brackets give way), `kaiming` (all but final stops half-width), `banjiao` (all
/// half-width), `plain` (all as the face has them).
enum class PunctuationProfile : std::uint8_t { gb, cns, kaiming, banjiao, plain };

/// What becomes of one typed space between Han and Western text: the gap itself, or a
/// space.
enum class AuthorSpace : std::uint8_t { replace, keep };

/// Rules a paragraph is set by; they follow from the design and the language.
struct Typography {
  BreakLevel breaks = BreakLevel::gb;
  PunctuationProfile punctuation = PunctuationProfile::gb;
  AuthorSpace author_space = AuthorSpace::replace;
  bool hang_stops = false;         ///< `，、。` may stand outside a line's end
  bool keep_measure_words = true;  ///< `3 倍`, `100 万元`: number and unit stay together
  bool shrink_final_stops = true;  ///< `。？！` give way in a tight line, too
  bool hyphenate = true;           ///< Western words, at their hyphenation points
  bool protrude = false;           ///< hyphens and stops stand a little outside the edge

  friend bool operator==(const Typography&, const Typography&) = default;
};

/// Paper and margins.
struct PageGeometry {
  Length width, height;
  Length top, right, bottom, left;
};

/// Family names a role asks for, by script; in order of preference.
struct FontRoleRequest {
  std::string name;  ///< `body`, `heading`, `code`
  std::vector<std::string> latin;
  std::vector<std::string> han;  ///< pan-CJK families; the region is chosen by language
  bool needed = true;            ///< some text is set in it: its faces may not be absent
  /// Families of text of weight 600 and more; empty: those of other text.
  std::vector<std::string> bold_latin = {}, bold_han = {};
  /// Size of Latin faces, in 1/1000 of the type size, which is that of the Han.
  std::uint16_t latin_scale = 1000;
};

}  // namespace jianli
