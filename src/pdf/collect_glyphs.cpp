// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/collect_glyphs.h"

#include <algorithm>
#include <variant>

namespace jianli {
namespace {

std::uint16_t add_slot(FaceUse& use, std::uint32_t glyph, std::u16string_view text) {
  if (glyph >= use.slots.size()) use.slots.resize(glyph + 1, FaceUse::kNoSlot);
  std::uint16_t& slot = use.slots[glyph];
  if (slot == FaceUse::kNoSlot) {
    slot = static_cast<std::uint16_t>(use.glyphs.size());
    use.glyphs.push_back({glyph, text});
  }
  return slot;
}

void add_reading(FaceUse& use, std::uint16_t slot, std::u16string_view text) {
  for (auto& readings : use.further) {
    const bool taken =
        std::any_of(readings.begin(), readings.end(),
                    [&](const FurtherReading& reading) { return reading.slot == slot; });
    if (!taken) {
      readings.push_back({slot, text});
      return;
    }
  }
  if (use.further.size() < kMaxFurtherReadings) use.further.push_back({{slot, text}});
}

}  // namespace

std::u16string_view text_of(const TextItem& item, const PlacedGlyph& glyph) {
  const std::u16string_view text = item.text;
  if (glyph.text_begin >= glyph.text_end || glyph.text_begin >= text.size()) return {};
  return text.substr(glyph.text_begin, glyph.text_end - glyph.text_begin);
}

GlyphPlan collect_glyphs(const Pages& pages, const FontSet& fonts) {
  GlyphPlan plan;
  plan.faces.resize(fonts.faces.size());
  for (const Page& page : pages.pages) {
    for (const PageItem& any_item : page.items) {
      const auto* item = std::get_if<TextItem>(&any_item);
      if (item == nullptr) continue;
      FaceUse& use = plan.faces.at(item->face);
      for (const PlacedGlyph& glyph : item->glyphs) {
        const std::u16string_view text = text_of(*item, glyph);
        const std::uint16_t slot = add_slot(use, glyph.glyph, text);
        if (find_reading(use, slot, text) == kNoReading) add_reading(use, slot, text);
      }
    }
  }
  return plan;
}

std::size_t find_reading(const FaceUse& use, std::uint16_t slot,
                         std::u16string_view text) {
  if (use.glyphs[slot].text == text) return 0;
  for (std::size_t i = 0; i < use.further.size(); ++i) {
    for (const FurtherReading& reading : use.further[i]) {
      if (reading.slot == slot && reading.text == text) return i + 1;
    }
  }
  return kNoReading;
}

}  // namespace jianli
