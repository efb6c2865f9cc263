// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "layout/pages.h"
#include "pdf/plan_structure.h"

namespace jianli {

/// The elements of a document's blocks.
struct BlockElements {
  std::vector<ElementId> of_node;  ///< by node of the logical structure: what holds its
                                   ///< content
  std::vector<std::string> languages;  ///< by node: that of the element of its content
  ElementId count = 0;  ///< of elements made; they come first, without kids
};

/// Makes an element of every block that has content; blocks that stand together without a
/// meaning of their own have none. Headings never skip a level (ISO 14289-1 §7.4.2), rows
/// of a table are equally wide (§7.5).
BlockElements make_block_elements(const Pages& pages,
                                  std::vector<StructureElement>& elements);

}  // namespace jianli
