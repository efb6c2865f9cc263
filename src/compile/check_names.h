// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compile/workspace.h"

namespace jianli {

/// Reports PDFs that the patterns under `output:` give one name, `same-output`, at the
/// pattern of the later one.
void check_names(Workspace& work);

/// How to mend that two outputs of a run have one name.
Message way_to_tell_apart(const PlannedOutput& first, const PlannedOutput& second);

}  // namespace jianli
