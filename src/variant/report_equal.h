// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "variant/compare_versions.h"

namespace jianli {

/// Reports variants of a document that make the same of it: `compare_versions` finds them
/// equal but for whom they are for and what their files are called. If these differ it is
/// a note.
void report_equal_variants(const ComparedVersion& base,
                           const std::vector<ComparedVersion>& variants,
                           Diagnostics& diagnostics);

}  // namespace jianli
