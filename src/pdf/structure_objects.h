// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "pdf/objects.h"
#include "pdf/plan_structure.h"

namespace PoDoFo {
class PdfDictionary;
class PdfObject;
}  // namespace PoDoFo

namespace jianli {

/// A page of the file with its annotations in order.
struct PageObjects {
  PoDoFo::PdfObject* page = nullptr;
  Length height;
  std::vector<PoDoFo::PdfObject*> annotations;
};

/// Writes the structure tree and the tree of parents (ISO 32000-1 §14.7) and names them
/// in the catalog, pages and annotations. Further objects may not be added.
void add_structure(PdfObjects& file, const StructurePlan& plan,
                   const std::vector<PageObjects>& pages, PoDoFo::PdfDictionary& catalog);

}  // namespace jianli
