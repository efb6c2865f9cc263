// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "inspect/inspection.h"
#include "inspect/read_cmap.h"
#include "inspect/simple_encoding.h"

class QPDFObjectHandle;

namespace jianli {

/// How the strings shown in a font are cut into codes, and what a code's number means.
enum class CodeKind : std::uint8_t {
  simple,    ///< one byte, of an encoding
  identity,  ///< two bytes, the number of the glyph
  embedded,  ///< by a CMap of the file
  charset    ///< bytes of a character set
};

/// A font as text is read with it.
struct ReadingFont {
  InspectedFont facts;  ///< without sizes
  CodeKind codes = CodeKind::simple;
  bool vertical = false;
  SimpleEncoding encoding;
  CMap code_map;    ///< of `embedded`
  CMap to_unicode;  ///< empty: none
  std::string charset;
  std::map<std::uint32_t, std::int32_t> widths;  ///< in thousandths of the size
  std::int32_t usual_width = 1000;
};

/// Reads a font's dictionary. Absent and damaged parts are as if they said nothing.
ReadingFont read_font(const QPDFObjectHandle& font);

/// One glyph of a shown string.
struct ReadGlyph {
  std::string text;        ///< UTF-8; empty: nobody knows
  std::int32_t width = 0;  ///< in thousandths of the size
  bool is_space = false;   ///< the one-byte code 32, which word spacing widens
};

/// The glyphs of a string shown in a font.
std::vector<ReadGlyph> read_glyphs(const ReadingFont& font, std::string_view bytes);

}  // namespace jianli
