// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "inspect/inspection.h"
#include "inspect/read_content.h"

class QPDF;
class QPDFObjectHandle;

namespace jianli {

/// Reads what a document says of itself: version, standards, title, language, pages,
/// bookmarks, attached files, whether and how it is encrypted.
void read_facts(QPDF& pdf, Inspection& inspection);

/// A link of a page, and the area whose text it is.
struct LinkReading {
  InspectedLink link;
  ContentArea area;
  std::string contents;  ///< what the link says of itself
};

/// The links of a page.
std::vector<LinkReading> read_links(QPDF& pdf, const QPDFObjectHandle& page,
                                    std::uint32_t number);

}  // namespace jianli
