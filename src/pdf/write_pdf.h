// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/deflate.h"
#include "base/diagnostics.h"
#include "layout/pages.h"
#include "pdf/outline_stock.h"
#include "pdf/standard.h"

namespace jianli {

/// What is not decided by the pages themselves.
struct PdfOptions {
  std::optional<std::int64_t> date;  ///< seconds since 1970 UTC; if absent, no dates
  std::string producer;              ///< `Jianli 0.1.0`
  Standard standard = Standard::archive;
  std::vector<Attachment> attachments = {};  ///< of Standard::archive_with_data or plain
};

/// Where the time of writing went, in nanoseconds; filled only if asked for.
struct PdfTimings {
  std::int64_t subset = 0, deflate = 0, content = 0, assembly = 0;
};

/// What the writer keeps from one file to the next; one a thread.
struct PdfTools {
  Deflater deflater;
  Deflater quick_deflater{Effort::quick};  ///< of font programs and objects
  OutlineStock outlines;
};

/// Writes the pages as a PDF 1.7 file: bytes that depend on the arguments alone. Faces
/// are subset to the glyphs used; text is extractable by its source characters.
std::string write_pdf(const Pages& pages, const FontSet& fonts, const PdfOptions& options,
                      Diagnostics& diagnostics, PdfTimings* timings = nullptr,
                      PdfTools* kept = nullptr);

}  // namespace jianli
