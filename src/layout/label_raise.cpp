// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/label_raise.h"

#include <algorithm>

#include "text/find_clusters.h"
#include "text/line_items.h"
#include "text/measure_ink.h"

namespace jianli {
namespace {

/// The middle of the em box of Han, in thousandths: the Latin baseline is .12 em above
/// its foot (OpenType BASE, `ideo`).
constexpr std::int64_t kHanMiddle = 380;

/// A bullet: one glyph that is neither a letter nor a figure.
bool is_sign(const ShapedParagraph& label) {
  if (label.text.size() != 1 || label.glyphs.size() != 1) return false;
  // General punctuation, arrows, geometric shapes and dingbats.
  return label.text[0] >= 0x2010 && label.text[0] < 0x2E80;
}

/// The run of the first Western letters.
const GlyphRun* first_latin(const ShapedParagraph& shaped) {
  const auto run = std::find_if(shaped.runs.begin(), shaped.runs.end(),
                                [](const GlyphRun& r) { return r.side == Side::latin; });
  return run == shaped.runs.end() ? nullptr : &*run;
}

/// The height of the middle of a text above its baseline; of nothing if it has none.
Length middle_of(const ShapedParagraph& shaped, const FontSet& fonts) {
  if (texture_of(shaped) == Texture::han) {
    return shaped.paragraph->inlines.front().style.size.scaled(kHanMiddle, 1000);
  }
  const GlyphRun* const run = first_latin(shaped);
  if (run == nullptr) return {};
  return run_length(shaped, *run, fonts[run->face].metrics.x_height, fonts) / 2;
}

}  // namespace

Length label_raise(const FlowParagraph& label, const FlowParagraph& body,
                   const FontSet& fonts) {
  if (!is_sign(*label.shaped) || body.shaped->glyphs.empty()) return {};
  const Length wanted = middle_of(*body.shaped, fonts);
  if (wanted.units == 0) return {};
  const GlyphRun& run = label.shaped->runs.front();
  const int centre = ink_centre(fonts[run.face], label.shaped->glyphs.front().id);
  return wanted - run_length(*label.shaped, run, centre, fonts);
}

}  // namespace jianli
