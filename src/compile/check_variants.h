// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compile/workspace.h"

namespace jianli {

/// Reports what shows only once the editions of the variants are made: words to emphasize
/// that none has, and variants that make the same of the document.
void check_variants(Workspace& work);

}  // namespace jianli
