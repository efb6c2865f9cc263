// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "layout/pages.h"
#include "pdf/embedded_face.h"

namespace jianli {

/// Glyphs of a text item that read alike: as their fonts say, or as they are told to
/// (ISO 32000-1 §14.9.4).
struct TextSpan {
  std::uint32_t glyph_begin = 0, glyph_end = 0;
  bool is_told = false;  ///< `text` stands for them
  bool goes_on = false;  ///< they are part of the told span before them
  std::u16string text = {};
};

/// Of every item of a page the spans it is made of; none of what is no text.
using PageSpans = std::vector<std::vector<TextSpan>>;

/// Finds what of a page must be told: formulas, words set with wide gaps, overlapping
/// glyphs, and texts that no font gives.
PageSpans plan_spans(const Page& page, const std::vector<EmbeddedFace>& faces);

}  // namespace jianli
