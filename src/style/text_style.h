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
  bool underline = false;
  bool strike = false;
  Length size;
  Color color;

  friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// How lines stand in their measure.
enum class Align : std::uint8_t { start, center, end, justify };

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
};

}  // namespace jianli
