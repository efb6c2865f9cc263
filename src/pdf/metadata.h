// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "layout/pages.h"
#include "pdf/claim.h"
#include "pdf/objects.h"
#include "pdf/write_pdf.h"

namespace jianli {

/// A moment as PDF writes it (ISO 32000-1 §7.9.4): `D:20260131120000Z`.
std::string pdf_date(std::int64_t seconds_since_1970);
/// A moment as XMP writes it: `2026-01-31T12:00:00Z`.
std::string xmp_date(std::int64_t seconds_since_1970);
/// Text for an XML element: `&`, `<` and `>` escaped, characters XML forbids left out.
std::string xml_text(std::string_view text);

/// The XMP packet: title, author, language, producer, what the file claims to be and, if
/// given, the date.
std::string write_xmp(const Pages& pages, const PdfOptions& options, const Claim& claim);

/// Adds the document information dictionary.
PoDoFo::PdfObject* add_info(PdfObjects& file, const Pages& pages,
                            const PdfOptions& options);
/// Adds the XMP packet, uncompressed so that any program can find it.
PoDoFo::PdfObject* add_xmp(PdfObjects& file, const Pages& pages,
                           const PdfOptions& options, const Claim& claim);

}  // namespace jianli
