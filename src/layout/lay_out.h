// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "base/diagnostics.h"
#include "compose/document.h"
#include "layout/pages.h"
#include "text/font_set.h"
#include "text/hyphenate.h"

namespace jianli {

/// Where the time of layout went, in nanoseconds; filled if asked for.
struct LayoutTimings {
  std::int64_t shape = 0, break_lines = 0, place = 0;
};

/// Sets a document on pages: shapes and breaks its paragraphs, fills pages by the keep
/// rules and puts every glyph at its place. Reports `missing-glyph`, `overfull-line` and
/// `long-bullet`.
Pages lay_out(const Document& document, const FontSet& fonts, Hyphenator& hyphenator,
              Diagnostics& diagnostics, LayoutTimings* timings = nullptr);

}  // namespace jianli
