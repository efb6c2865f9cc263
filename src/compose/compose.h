// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"
#include "compose/document.h"
#include "edition/edition.h"
#include "image/read_images.h"
#include "style/style.h"

namespace jianli {

/// Lowers an edition through the looks of a style to blocks: every text, order, measure
/// and page-break wish is decided here. One with a letter becomes that, in a style of
/// `letter_style`. Never fails: what the style does not show is left
/// out. The pictures must outlive the document.
Document compose(const Edition& edition, const Style& style,
                 const Images* images = nullptr);

/// Reports what `compose` leaves out of an edition: one `not-shown` note for the fields
/// of `basics`, one for every hidden section and for every field an entry look has no
/// place for; and headings of the design that lack the edition's language
/// (`missing-translation`).
void report_hidden(const Edition& edition, const Style& style, Diagnostics& diagnostics);

/// The paths of the fields of `basics` that a style shows nowhere: `birthDate`,
/// `location.address`.
std::vector<std::string> find_hidden_basics(const Edition& edition, const Style& style);

/// Reports fields in the looks of a style that the entries it shows do not have.
void check_fields(const Style& style, Diagnostics& diagnostics);

}  // namespace jianli
