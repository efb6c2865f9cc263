// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "layout/pages.h"
#include "pdf/embedded_face.h"
#include "pdf/plan_structure.h"

namespace jianli {

/// The drawing operators of a page, uncompressed (ISO 32000-1 §8–9). The order of items
/// is the order of operators, hence the reading order. `spans` and `marks` are those of
/// the page; `faces` is parallel to the font set.
std::string write_content(const Page& page, const PageSpans& spans,
                          const StructurePlan& structure, const PageMarks& marks,
                          const std::vector<EmbeddedFace>& faces);

}  // namespace jianli
