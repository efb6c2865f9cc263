// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/find_overlaps.h"

#include <cstdint>
#include <variant>

#include "pdf/collect_glyphs.h"

namespace jianli {
namespace {

/// Whether two items may be told as one.
bool is_one_stretch(const TextItem& a, const TextItem& b) {
  return a.structure == b.structure && a.link == b.link && a.language == b.language &&
         a.reading == 0 && b.reading == 0;
}

}  // namespace

Overlaps find_overlaps(const std::vector<PageItem>& items,
                       const std::vector<EmbeddedFace>& faces) {
  Overlaps overlaps(items.size());
  const TextItem* previous = nullptr;
  std::size_t previous_index = 0;
  Length previous_end;  // of the last glyph, by its natural width
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto* item = std::get_if<TextItem>(&items[i]);
    const bool continues = item != nullptr && previous != nullptr &&
                           item->baseline == previous->baseline &&
                           is_one_stretch(*item, *previous);
    if (!continues) previous = nullptr;
    if (item == nullptr) continue;
    overlaps[i].resize(item->glyphs.size());
    const EmbeddedFace& face = faces.at(item->face);
    Length pen = item->x;
    for (std::size_t g = 0; g < item->glyphs.size(); ++g) {
      const PlacedGlyph& glyph = item->glyphs[g];
      const Length begin = pen + glyph.x_offset;
      // Poppler breaks a line where a glyph reaches back more than a tenth of its size.
      if (previous != nullptr && begin < previous_end - item->size / 10) {
        overlaps[previous_index].at(g == 0 ? previous->glyphs.size() - 1 : g - 1) = true;
      }
      const std::uint16_t slot = face.use->slots[glyph.glyph];
      previous_end = begin + item->size.scaled(face.widths[slot], 1000);
      pen += glyph.advance;
      previous = item;
      previous_index = i;
    }
  }
  return overlaps;
}

std::u16string text_of_chain(const std::vector<PageItem>& items, const Overlaps& overlaps,
                             std::size_t index, std::size_t first) {
  std::u16string text;
  for (; index < items.size(); ++index, first = 0) {
    const auto* item = std::get_if<TextItem>(&items[index]);
    if (item == nullptr) break;
    for (std::size_t g = first; g < item->glyphs.size(); ++g) {
      text += text_of(*item, item->glyphs[g]);
      if (!overlaps[index][g]) return text;
    }
  }
  return text;
}

}  // namespace jianli
