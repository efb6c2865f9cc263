// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/check_style.h"

namespace jianli {
namespace {

/// Heights of a picture of a signature: 5 mm and 40 mm.
constexpr Length kLeastSignature = Length::millipoints(14173),
                 kGreatestSignature = Length::millipoints(113386);

/// Reports what a file says at a place as out of bounds.
void report_bounds(const char* pattern, Span origin, const Sources& sources,
                   const char* hint, Diagnostics& diagnostics) {
  diagnostics.report(Rule::bad_value, origin, say(pattern, sources.text(origin)), hint);
}

void check_room(Length page, const Elastic<Length>& first, const Elastic<Length>& second,
                Diagnostics& diagnostics) {
  // Tight margins leave more.
  const Length left = page - first.comfortable - second.comfortable;
  if (left >= kLeastMeasure) return;
  diagnostics.report(Rule::bad_value, first.origin,
                     say("margins of {}pt and {}pt leave no room for text",
                         to_string(first.comfortable), to_string(second.comfortable)),
                     say("the page measures {}pt", to_string(page)));
}

}  // namespace

void check_letter(const Style& style, const Sources& sources, Diagnostics& diagnostics) {
  const LetterSettings& letter = style.letter;
  check_blocks(style, letter.blocks.value, BlockPlace::region, diagnostics);
  const MarginSettings& margins = letter.margins;
  for (const auto* margin :
       {&margins.top, &margins.right, &margins.bottom, &margins.left}) {
    check_ends(*margin, [&](Length length, Span origin) {
      if (length.units >= 0) return;
      report_bounds("the margin `{}` lies outside the page", origin, sources, "",
                    diagnostics);
    });
  }
  check_room(style.page.width, margins.left, margins.right, diagnostics);
  check_room(style.page.height, margins.top, margins.bottom, diagnostics);
  check_ends(letter.size, [&](Length size, Span origin) {
    if (size >= kLeastSize && size <= kGreatestSize) return;
    report_bounds("the type size `{}` is out of bounds", origin, sources,
                  "write 5pt to 72pt", diagnostics);
  });
  for (const auto& leading : letter.leading.values) {
    check_ends(leading, [&](Ratio ratio, Span origin) {
      if (ratio.thousandths >= 1000 && ratio.thousandths <= 3000) return;
      report_bounds("the leading `{}` is out of bounds", origin, sources, "write 1 to 3",
                    diagnostics);
    });
  }
  const auto check_gap = [&](Ratio gap, Span origin) {
    if (gap.thousandths <= 20000) return;
    report_bounds("the gap `{}` is out of bounds", origin, sources, "write 0 to 20",
                  diagnostics);
  };
  check_ends(letter.gap, check_gap);
  for (const auto& gap : letter.paragraph_gap.values) check_ends(gap, check_gap);
  for (const Setting<Em>& indent : letter.indent.values) {
    if (indent.value.thousandths >= 0 && indent.value.thousandths <= kMostIndent)
      continue;
    report_bounds("the length `{}` is out of bounds", indent.origin, sources,
                  "write 0em to 5em", diagnostics);
  }
  check_ends(letter.signature_height, [&](Length height, Span origin) {
    if (height >= kLeastSignature && height <= kGreatestSignature) return;
    report_bounds("the length `{}` is out of bounds", origin, sources,
                  "write 5mm to 40mm", diagnostics);
  });
}

}  // namespace jianli
