// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compile/caches.h"
#include "compile/workspace.h"
#include "schema/reader.h"

namespace jianli {

/// Fonts, layout and PDF of one edition in one style; no PDF if there are errors.
Output typeset(Job job, Caches& caches, Strictness strictness, Workspace& work);

}  // namespace jianli
