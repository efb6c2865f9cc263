// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/deflate.h"
#include "pdf/objects.h"
#include "pdf/write_pdf.h"

namespace PoDoFo {
class PdfDictionary;
}

namespace jianli {

/// Adds the attachments as embedded files (ISO 32000-1 §7.11.4), each named in the
/// catalog's tree of names and associated with the document as what it was made of
/// (ISO 19005-3 §6.8). Their names differ.
void add_attachments(PdfObjects& file, const PdfOptions& options,
                     const Deflater& deflater, PoDoFo::PdfDictionary& catalog);

}  // namespace jianli
