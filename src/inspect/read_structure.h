// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "inspect/inspection.h"
#include "inspect/read_content.h"

class QPDF;

namespace jianli {

/// What the structure tree says of content.
struct StructureReading {
  std::vector<StructurePart> parts;         ///< in reading order
  std::set<ContentMark> marks;              ///< what the tree refers to
  std::map<ContentMark, std::string> alts;  ///< of marked content in a figure
  bool too_large = false;                   ///< the limits were reached
};

/// Reads the structure tree of a document with the text its elements hold.
StructureReading read_structure(QPDF& pdf, const Contents& contents);

}  // namespace jianli
