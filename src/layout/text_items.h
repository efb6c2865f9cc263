// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "layout/flow.h"

namespace jianli {

/// Glyphs of a set line that readers of the file are told as a whole.
struct Reading {
  std::uint32_t glyph_begin = 0, glyph_end = 0;
  std::uint32_t text_begin = 0, text_end = 0;  ///< what they read as
  const Formula* formula = nullptr;            ///< null: a word set with wide gaps
};

/// The formulas and the spread words of a line, in order. Where a formula is broken, each
/// line has the part of its source that is set on it; the parts join to the whole.
std::vector<Reading> find_readings(const FlowParagraph& paragraph, const SetLine& line);

/// Glyphs of one run that make a text item.
struct ItemRange {
  const GlyphRun* run = nullptr;
  std::uint32_t glyph_begin = 0, glyph_end = 0;
  const Reading* reading = nullptr;  ///< that they are part of, or null
};

/// The line's glyphs in ranges that make an item each: cut where a run, a reading or a
/// link ends.
std::vector<ItemRange> find_item_ranges(const ShapedParagraph& shaped,
                                        const SetLine& line,
                                        const std::vector<Reading>& readings);

/// The text item of a range whose first glyph stands at `x`; baseline, structure and
/// reading are left to the caller.
TextItem make_text_item(const FlowParagraph& paragraph, const SetLine& line,
                        const ItemRange& range, Length x, const FontSet& fonts);

/// Adds the hyphen behind a line's last glyph to its last item, or as an item of its own
/// where the two differ in face.
void add_hyphen(const SetLine& line, Length x, std::vector<TextItem>& items);

/// Adds a space behind a line: what is tagged has one wherever words part, also where
/// lines do (ISO 32000-1 §14.8.2.5). Screen readers run words together otherwise.
void add_word_space(std::vector<TextItem>& items, const FontSet& fonts);

}  // namespace jianli
