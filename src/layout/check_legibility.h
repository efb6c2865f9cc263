// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"
#include "compose/document.h"
#include "layout/pages.h"
#include "style/style.h"
#include "text/font_set.h"

namespace jianli {

/// Reports colours of text that are hard to tell from what lies behind, as
/// `low-contrast` where the design sets them.
void check_contrast(const Pages& pages, const FontSet& fonts, const Style& style,
                    Diagnostics& diagnostics);

/// Reports sizes of text that are hard to read, as `small-text` where the design sets
/// them. Formulas follow the text around them and are not looked at.
void check_sizes(const Document& document, const Style& style, Diagnostics& diagnostics);

}  // namespace jianli
