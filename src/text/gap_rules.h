// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/find_clusters.h"

namespace jianli {

/// Han text proper, as against marks, full-width forms and emoji: only beside it does
/// Western text get a gap.
bool is_han_letter(char32_t character, Side side);

/// Whether a cluster ends with Han text proper.
bool ends_han(const Cluster& cluster);

/// Whether an inline is code, set as it was typed.
bool is_code(const Inline& part);

/// Whether two neighbours are kept apart by the gap between Han and Western text, code or
/// formulas (CLREQ, mixed text composition in horizontal writing mode).
bool wants_gap(const Cluster& before, const Cluster& behind,
               const ShapedParagraph& paragraph);

/// Whether a line may be filled by room between two neighbours: Han characters and
/// full-width marks, also beside Western text, but not inside `——` and `……` nor beside
/// connectors and solidi (CLREQ, procedures for inter-character spacing expansion, step
/// 3).
bool may_spread(const Cluster& before, const Cluster& behind,
                const ShapedParagraph& paragraph);

}  // namespace jianli
