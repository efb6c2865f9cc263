// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "base/length.h"
#include "inspect/read_font.h"

class QPDFObjectHandle;

namespace jianli {

/// Where content is marked, so that the structure tree can refer to it.
struct ContentMark {
  std::uint32_t page = 0;  ///< from 0
  int stream = 0;          ///< number of a form's object; 0: the page's own content
  std::int64_t id = -1;    ///< -1: not marked
  friend bool operator<(const ContentMark& a, const ContentMark& b) {
    return std::tie(a.page, a.stream, a.id) < std::tie(b.page, b.stream, b.id);
  }
  friend bool operator==(const ContentMark&, const ContentMark&) = default;
};

/// Text under one mark.
struct ContentRun {
  ContentMark mark;
  bool artifact = false;
  std::string text;
  std::string language;  ///< that its marks tell; empty: none
};

/// A picture that was drawn.
struct ContentPicture {
  ContentMark mark;
  bool artifact = false;
  std::int64_t width = 0, height = 0;  ///< in pixels
};

/// An area whose text is wanted: in the page's own units of 1/72 inch, y upwards.
struct ContentArea {
  Length left, bottom, right, top;
  std::string text;
};

/// A font that text was shown in.
struct FontUse {
  ReadingFont font;
  std::set<Length> sizes;
  std::size_t unknown = 0;  ///< glyphs of which nobody knows the characters
};

/// Whether spaces and line breaks are told by where glyphs stand. Tagged text has all of
/// its spaces (ISO 32000-1, 14.8.2.6.2).
enum class GapReading : std::uint8_t { ignored, told };

/// What was read of the content of all pages.
struct Contents {
  GapReading gaps = GapReading::told;
  std::vector<ContentRun> runs;
  std::vector<ContentPicture> pictures;
  std::deque<FontUse> fonts;
  std::map<int, FontUse*> fonts_by_object;
  std::size_t operators = 0, forms = 0, bytes = 0;  ///< read so far
  bool too_large = false;  ///< the limits were reached: the rest was not read
};

/// Reads the content of a page, with the forms it draws, and the text in `areas`.
void read_content(const QPDFObjectHandle& page, std::uint32_t number,
                  std::vector<ContentArea>& areas, Contents& contents);

}  // namespace jianli
