// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compile/workspace.h"

namespace jianli {

/// Where letters are asked for: leaves the versions that have one, with the styles and
/// pictures of letters, and reports `missing-letter` of others. Where all is to be
/// checked: has the letters that there are read, too.
void read_letters(Workspace& work);

/// Notes that a letter shows no date; nothing but the file and `--date` tells one.
void report_undated(const Edition& edition, Diagnostics& diagnostics);

}  // namespace jianli
