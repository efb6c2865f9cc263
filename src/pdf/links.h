// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "layout/pages.h"
#include "pdf/objects.h"

namespace jianli {

/// A link target as an ASCII URI: every other character and those a URI may not hold are
/// percent-encoded as UTF-8 (RFC 3987 §3.1).
std::string ascii_uri(std::string_view target);

/// Adds the link annotations of a page (ISO 32000-1 §12.5.6.5) to its dictionary; returns
/// them in the order of its items.
std::vector<PoDoFo::PdfObject*> add_links(PdfObjects& file, const Page& page,
                                          PoDoFo::PdfObject* page_object);

}  // namespace jianli
