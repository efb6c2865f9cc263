// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "style/text_style.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// A text and the rules it is set by. Offsets are code points of it; widths are in 1/1000
/// em.
struct Setting {
  std::string language, text;
  Typography typography;
  std::set<std::size_t> superscripts;  ///< characters that are formulas `^{…}`
};

/// Whether hyphenation points are looked for.
enum class Hyphens : std::uint8_t { none, found };

/// What may happen before each character, and behind the last.
std::vector<BreakKind> breaks_of(const Setting& setting, Hyphens hyphens);

/// Which edges of the text stand at the edges of a line.
enum class Edges : std::uint8_t { none, start, end, both };

/// Width of the text with nothing stretched or shrunk.
int natural_width(const Setting& setting, Edges edges);

/// Width of the text as a line of its own when all that can give way has done so.
int least_width(const Setting& setting);

/// Space between Han and Western text.
struct Gap {
  std::size_t at = 0;  ///< the character behind it, or the space it stands for
  int width = 0;
  bool takes_space = false;  ///< stands for a typed space
};

/// The gaps of the text in their order.
std::vector<Gap> gaps_of(const Setting& setting);

/// The texts of the justified lines at a measure, without the spaces at their edges.
std::vector<std::string> lines_of(const Setting& setting, int measure);

/// The side every character is set as.
std::vector<Side> sides_of(const Setting& setting);

/// What the glyphs of a text take and cover, in font units.
struct Ink {
  int advance = 0, left = 0, right = 0;
  std::size_t glyphs = 0;
};

/// The ink of the text in a face of Noto Sans CJK's collection.
Ink ink_of(const Setting& setting, unsigned face);

/// A range of dates (`2021-09/2025-06`) as ICU writes it by a skeleton.
std::string date_range(const std::string& language, const std::string& range,
                       const std::string& skeleton);

}  // namespace jianli
