// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/check_style.h"

namespace jianli {
namespace {

void check_signs(const Style& style, const Sources& sources, Diagnostics& diagnostics) {
  const MarginSettings& margins = style.page_settings.margins;
  const auto check = [&](Length margin, Span origin) {
    if (margin.units >= 0) return;
    diagnostics.report(
        Rule::bad_value, origin,
        say("the margin `{}` lies outside the page", sources.text(origin)));
  };
  for (const auto* margin :
       {&margins.top, &margins.right, &margins.bottom, &margins.left}) {
    check_ends(*margin, check);
  }
}

/// What the margins leave of a page is wide and high enough for text. Tight ones leave
/// more.
void check_room(const Style& style, Diagnostics& diagnostics) {
  const MarginSettings& margins = style.page_settings.margins;
  const PageGeometry& page = style.page;
  if (page.width - page.left - page.right < kLeastMeasure) {
    diagnostics.report(Rule::bad_value, margins.left.origin,
                       say("margins of {}pt and {}pt leave no room for text",
                           to_string(page.left), to_string(page.right)),
                       say("the page is {}pt wide", to_string(page.width)));
  }
  if (page.height - page.top - page.bottom < kLeastMeasure) {
    diagnostics.report(Rule::bad_value, margins.top.origin,
                       say("margins of {}pt and {}pt leave no room for text",
                           to_string(page.top), to_string(page.bottom)),
                       say("the page is {}pt high", to_string(page.height)));
  }
}

/// The aside and the gap beside it: each is wide enough for text and leaves as much.
void check_aside(const Style& style, const Sources& sources, Diagnostics& diagnostics) {
  const AsideSettings& aside = style.page_settings.aside;
  const MarginSettings& margins = style.page_settings.margins;
  const Length measure =
      style.page.width - margins.left.comfortable - margins.right.comfortable;
  bool gap_is_sound = true;
  check_ends(aside.gap, [&](Length gap, Span origin) {
    if (gap.units >= 0 && gap <= Length::points(144)) return;
    gap_is_sound = false;
    diagnostics.report(Rule::bad_value, origin,
                       say("the length `{}` is out of bounds", sources.text(origin)),
                       "write 0mm to 50mm");
  });
  if (aside.width.comfortable.units == 0 && aside.width.tight.units == 0) return;
  const auto check_width = [&](Length width, Length gap, Span origin) {
    if (width < kLeastMeasure) {
      diagnostics.report(Rule::bad_value, origin,
                         say("an aside of `{}` holds no text", sources.text(origin)),
                         "write at least 26mm, or 0mm for none");
    } else if (gap_is_sound && measure >= kLeastMeasure &&
               measure - width - gap < kLeastMeasure) {
      diagnostics.report(
          Rule::bad_value, origin,
          say("an aside of `{}` leaves no room for the main text", sources.text(origin)),
          say("page and margins leave {}pt for both", to_string(measure)));
    }
  };
  check_width(aside.width.comfortable, aside.gap.comfortable, aside.width.origin);
  check_width(aside.width.tight, aside.gap.tight, aside.width.tight_origin);
}

/// Bullets nest three deep. What is out of bounds itself is told elsewhere.
void check_bullets(const Style& style, Diagnostics& diagnostics) {
  const Setting<Em>& indent = style.tokens.bullets.indent;
  const Length body = style.tokens.sizes[SizeName::body].value;
  const Length measure = style.page.width - style.page.left - style.page.right;
  if (measure < kLeastMeasure || indent.value.thousandths > kMostIndent) return;
  if (body < kLeastSize || body > kGreatestSize) return;
  if (measure - indent.value.at(body) * 3 >= kLeastMeasure) return;
  diagnostics.report(Rule::bad_value, indent.origin,
                     "nested bullets leave no room for text",
                     "write a smaller indent or smaller margins");
}

}  // namespace

void check_page(const Style& style, const Sources& sources, Diagnostics& diagnostics) {
  check_signs(style, sources, diagnostics);
  check_room(style, diagnostics);
  check_aside(style, sources, diagnostics);
  check_bullets(style, diagnostics);
}

}  // namespace jianli
