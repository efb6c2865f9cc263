// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compile/workspace.h"

namespace jianli {

/// Reads the résumé and the variants of it that are asked for, with their pictures and
/// styles, and reports what is wrong with them.
void read_versions(Workspace& work);

}  // namespace jianli
