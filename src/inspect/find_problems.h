// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inspect/inspection.h"
#include "inspect/read_content.h"
#include "inspect/read_structure.h"

namespace jianli {

/// Adds to an inspection what keeps its file from being read well.
void find_problems(const Contents& contents, const StructureReading& structure,
                   Inspection& inspection);

}  // namespace jianli
