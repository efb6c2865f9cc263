// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "base/diagnostics.h"
#include "compose/document.h"
#include "edition/edition.h"
#include "image/read_images.h"
#include "layout/lay_out.h"
#include "style/style.h"
#include "text/font_set.h"
#include "text/hyphenate.h"

namespace jianli {

/// Where the time of page fit went, in nanoseconds; filled if asked for.
struct FitTimings {
  std::int64_t compose = 0;
  LayoutTimings layout;
};

/// Whether findings say which edition they are about: of several in one run they do.
enum class EditionNaming : std::uint8_t { none, told };

/// What a document is made of and set with.
struct FitRequest {
  const Edition& edition;
  const Style& style;
  const Images* images = nullptr;
  const FontSet& fonts;
  Hyphenator& hyphenator;
  FitTimings* timings = nullptr;
  ShapingMemory* shaping = nullptr;  ///< what the worker keeps, if there is more to come
  EditionNaming naming = EditionNaming::none;
};

/// What was decided so that a document has the pages its design asks for.
struct FitReport {
  std::int32_t pages = 0;    ///< asked for; 0: any number, and nothing was decided
  std::int32_t density = 0;  ///< 0 is comfortable, `kTightest` the other end
  Length body_size;          ///< at that density
  bool fits = true;
  bool filled = false;      ///< room left on the last page was spread over the gaps
  std::size_t dropped = 0;  ///< entries and bullets left out
};

/// A document set in pages, with all that its layout refers to.
struct Fitted {
  std::unique_ptr<const Document> document;
  ShapedDocument shaped;
  Layout layout;
  FitReport report;
};

/// Sets a document, composed at density 0, in the number of pages that its style asks
/// for: at the loosest density that gives no more of them; where there is none, at the
/// tight end, without the entries and bullets of the lowest priority if the style lets
/// them go. Its text is shaped once; there are at most eight layouts, and three more of
/// what is left. Reports `does-not-fit`, `dropped-to-fit` and what layout finds.
Fitted fit_pages(Document document, const FitRequest& request, Diagnostics& diagnostics);

}  // namespace jianli
