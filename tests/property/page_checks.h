// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "compose/document.h"
#include "edition/edition.h"
#include "layout/pages.h"
#include "text/font_set.h"

namespace jianli {

/// What is wrong with pages that a document was set on, in words; nothing if they are as
/// any pages have to be: all inside its column, nothing over anything else, no title at
/// the foot of a page, no page without text, columns read from top to bottom.
std::vector<std::string> check_pages(const Document& document, const Pages& pages,
                                     const FontSet& fonts);

/// Texts of an edition that the pages do not have exactly once, with what is wrong.
std::vector<std::string> check_texts(const Edition& edition, const Pages& pages);

}  // namespace jianli
