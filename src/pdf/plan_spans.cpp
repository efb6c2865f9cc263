// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/plan_spans.h"

#include <utility>
#include <variant>

#include "pdf/collect_glyphs.h"
#include "pdf/find_overlaps.h"

namespace jianli {
namespace {

/// Divides the text items of a page one after the other.
struct SpanPlanner {
  const Page& page;
  const std::vector<EmbeddedFace>& faces;
  Overlaps overlaps;
  std::uint32_t reading = 0;  ///< of the item before
  bool in_chain = false;      ///< of overlaps, which began before
  std::vector<TextSpan> spans = {};

  /// Adds a glyph to the last span if it is of the same kind.
  void add_plain(std::uint32_t glyph) {
    if (spans.empty() || spans.back().is_told) spans.push_back({glyph, glyph});
    spans.back().glyph_end = glyph + 1;
  }

  void add_told(std::uint32_t glyph, std::u16string text) {
    spans.push_back({glyph, glyph + 1, true, false, std::move(text)});
  }

  void add_to_chain(std::uint32_t glyph) {
    if (spans.empty()) spans.push_back({glyph, glyph, true, true});
    spans.back().glyph_end = glyph + 1;
  }

  void divide(const TextItem& item, std::size_t index) {
    const EmbeddedFace& face = faces.at(item.face);
    for (std::uint32_t g = 0; g < item.glyphs.size(); ++g) {
      const PlacedGlyph& glyph = item.glyphs[g];
      const std::uint16_t slot = face.use->slots[glyph.glyph];
      const std::u16string_view text = text_of(item, glyph);
      const bool overlaps_next = overlaps[index][g];
      if (in_chain) {
        add_to_chain(g);
      } else if (overlaps_next) {
        add_told(g, text_of_chain(page.items, overlaps, index, g));
      } else if (find_reading(*face.use, slot, text) == kNoReading) {
        add_told(g, std::u16string(text));
      } else {
        add_plain(g);
      }
      in_chain = overlaps_next;
    }
  }

  std::vector<TextSpan> plan(const TextItem& item, std::size_t index) {
    spans.clear();
    if (item.reading == 0) {
      divide(item, index);
    } else if (!item.glyphs.empty()) {
      const auto count = static_cast<std::uint32_t>(item.glyphs.size());
      const bool goes_on = item.reading == reading;
      spans.push_back(
          {0, count, true, goes_on,
           goes_on ? std::u16string() : page.readings.at(item.reading - 1).text});
    }
    reading = item.reading;
    return std::move(spans);
  }
};

}  // namespace

PageSpans plan_spans(const Page& page, const std::vector<EmbeddedFace>& faces) {
  SpanPlanner planner{page, faces, find_overlaps(page.items, faces)};
  PageSpans spans(page.items.size());
  for (std::size_t i = 0; i < page.items.size(); ++i) {
    const auto* const text = std::get_if<TextItem>(&page.items[i]);
    if (text != nullptr) {
      spans[i] = planner.plan(*text, i);
    } else if (!std::holds_alternative<LinkItem>(page.items[i])) {
      planner.reading = 0;
    }
  }
  return spans;
}

}  // namespace jianli
