// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/to_unicode.h"

#include <algorithm>

#include "pdf/number.h"

namespace jianli {
namespace {

// At most 100 entries stand in one block (Adobe Technical Note 5014, §4.2).
constexpr std::size_t kMaxRanges = 100;

constexpr std::string_view kHead =
    "/CIDInit/ProcSet findresource begin\n"
    "12 dict begin\n"
    "begincmap\n"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
    "/CMapName/Adobe-Identity-UCS def\n"
    "/CMapType 2 def\n"
    "1 begincodespacerange\n"
    "<0000><FFFF>\n"
    "endcodespacerange\n";
constexpr std::string_view kTail =
    "endcmap\n"
    "CMapName currentdict/CMap defineresource pop\n"
    "end\n"
    "end";

// Stands for the later glyphs of a cluster, whose text the first glyph carries. Without
// an entry MuPDF shows U+FFFD and poppler a space; a zero width joiner shows nothing and
// keeps the word whole for search and tokenizers (UAX #29, WB4).
constexpr std::u16string_view kNothing = u"\u200D";

// Whether a code continues a range: its neighbour, with the same first byte.
bool continues(std::uint16_t previous, std::uint16_t code) {
  return code == previous + 1 && (code & 0xFF) != 0;
}

}  // namespace

std::string write_to_unicode(std::vector<CodeText> entries) {
  const auto by_code = [](const CodeText& a, const CodeText& b) {
    return a.first < b.first;
  };
  std::stable_sort(entries.begin(), entries.end(), by_code);
  const auto same_code = [](const CodeText& a, const CodeText& b) {
    return a.first == b.first;
  };
  entries.erase(std::unique(entries.begin(), entries.end(), same_code), entries.end());

  // Codes are nearly gapless, so ranges with an array of texts say each code once, not
  // twice.
  std::vector<std::size_t> range_begins;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (i == 0 || !continues(entries[i - 1].first, entries[i].first)) {
      range_begins.push_back(i);
    }
  }

  std::string cmap(kHead);
  for (std::size_t r = 0; r < range_begins.size(); ++r) {
    if (r % kMaxRanges == 0) {
      if (r > 0) cmap += "endbfrange\n";
      const std::size_t count = std::min(kMaxRanges, range_begins.size() - r);
      append_integer(cmap, static_cast<std::int64_t>(count));
      cmap += " beginbfrange\n";
    }
    const std::size_t begin = range_begins[r];
    const std::size_t end =
        r + 1 < range_begins.size() ? range_begins[r + 1] : entries.size();
    cmap += '<';
    append_hex(cmap, entries[begin].first);
    cmap += "><";
    append_hex(cmap, entries[end - 1].first);
    cmap += ">[";
    for (std::size_t i = begin; i < end; ++i) {
      cmap += '<';
      append_hex(cmap, entries[i].second.empty() ? kNothing : entries[i].second);
      cmap += '>';
    }
    cmap += "]\n";
  }
  if (!range_begins.empty()) cmap += "endbfrange\n";
  cmap += kTail;
  return cmap;
}

}  // namespace jianli
