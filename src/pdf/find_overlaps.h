// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "layout/pages.h"
#include "pdf/embedded_face.h"

namespace jianli {

/// For every text item of a page and every glyph of it: whether the next glyph of the
/// line begins well inside this one's width, as behind a full-width mark whose blank is
/// trimmed. Extractors take such a pair for overprinting and break the line there; a span
/// that says what the pair reads prevents it (§14.9.4).
using Overlaps = std::vector<std::vector<bool>>;

/// The overlaps of a page; none reaches from one block, link or language into another.
Overlaps find_overlaps(const std::vector<PageItem>& items,
                       const std::vector<EmbeddedFace>& faces);

/// What the glyphs of a chain of overlaps from one of an item on read together, over the
/// items it spans.
std::u16string text_of_chain(const std::vector<PageItem>& items, const Overlaps& overlaps,
                             std::size_t index, std::size_t first);

}  // namespace jianli
