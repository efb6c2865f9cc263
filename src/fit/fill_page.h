// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compose/document.h"
#include "layout/lay_out.h"

namespace jianli {

/// Spreads the room left on the last page over the gaps above its sections and entries,
/// those of sections twice as much. A gap grows by no more than itself, that of a section
/// by no more than a line of the body's `leading`, that of an entry by half of one; less
/// where all that would not fill the page, so that one with little on it is not torn
/// apart. No page break moves. Whether any gap has grown.
bool fill_last_page(const Document& document, Length leading, Layout& layout);

}  // namespace jianli
