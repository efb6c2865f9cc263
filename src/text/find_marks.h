// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <tuple>

#include "text/shaped_paragraph.h"

namespace jianli {

/// The blank of a mark's glyph on either side, in font units.
struct MarkBlank {
  int left = 0, right = 0;
};

/// Blanks measured so far, by face, mark and language: a dozen a document.
using MarkBlanks = std::map<std::tuple<FaceId, char32_t, std::string>, MarkBlank>;

/// The blank of one mark in one face, as the language shapes it: what the face's
/// half-width form (`halt`) leaves out.
MarkBlank measure_blank(const Face& face, char32_t mark, const std::string& language);

/// Notes the full-width marks of a shaped paragraph with their blanks and closes the gaps
/// between adjacent ones, whatever runs they stand in: an opening mark loses the blank
/// before it behind any other mark, a closing mark the blank behind it before another
/// closing one (CLREQ, adjustment of adjacent punctuation marks). Sides are told by the
/// blanks measured, so centred marks of other regions keep theirs.
void find_marks(ShapedParagraph& shaped, const FontSet& fonts, MarkBlanks& blanks);

}  // namespace jianli
