// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "layout/pages.h"
#include "pdf/objects.h"
#include "pdf/structure_objects.h"

namespace jianli {

/// Adds the bookmarks (ISO 32000-1 §12.3.3) as one flat list; nullptr if there are none.
/// `page_objects` is parallel to the pages.
PoDoFo::PdfObject* add_outline(PdfObjects& file, const Pages& pages,
                               const std::vector<PageObjects>& page_objects);

}  // namespace jianli
