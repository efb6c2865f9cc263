// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "layout/pages.h"
#include "pdf/claim.h"
#include "pdf/objects.h"
#include "pdf/plan_structure.h"
#include "pdf/write_pdf.h"

namespace jianli {

/// The objects the trailer names.
struct DocumentObjects {
  PoDoFo::PdfObject* catalog = nullptr;
  PoDoFo::PdfObject* info = nullptr;
};

/// Adds the catalog, the page tree, annotations, bookmarks and metadata (ISO 32000-1
/// §7.7). `contents` are the deflated content streams, parallel to the pages; `fonts`
/// become the resources `/F0`, `/F1` … of every page, `images` `/I0`, `/I1` …. The last
/// to add objects to the file.
DocumentObjects add_document(PdfObjects& file, const Pages& pages,
                             std::vector<std::string> contents,
                             const std::vector<PoDoFo::PdfObject*>& fonts,
                             const std::vector<PoDoFo::PdfObject*>& images,
                             const StructurePlan& structure, const PdfOptions& options,
                             const Deflater& deflater, const Claim& claim);

}  // namespace jianli
