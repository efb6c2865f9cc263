// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "pdf/write_pdf.h"
#include "text/font_set.h"
#include "text/hyphenate.h"
#include "text/shaping_memory.h"

namespace jianli {

/// What a worker keeps from one compilation to the next. It saves time alone: results do
/// not depend on it. One a thread, and of one `Inputs`.
struct Caches {
  std::optional<Hyphenator> hyphenator;
  OpenFaces faces;
  ShapingMemory shaping;
  PdfTools pdf;
};

}  // namespace jianli
