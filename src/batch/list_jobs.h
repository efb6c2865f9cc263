// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "batch/job.h"

namespace jianli {

/// Lists the jobs of a batch: those of files, folders and patterns, in that order and
/// each sorted by path, then those of a list, in its order; `-` is a list from standard
/// input. A file that several of the inputs name is one job, as the first of them has it.
/// Of files that were searched for, the folders they lie in are kept (`output_folder`).
/// Jobs of a list that are wrong are among the result, with their mistakes; `diagnostics`
/// tells what leaves jobs unknown (a pattern that matches nothing, a list that cannot be
/// read) and, as notes, which files of a folder are no résumés. Its policy holds for the
/// mistakes, too.
std::vector<BatchJob> list_jobs(const std::vector<std::string>& inputs,
                                const std::string& list, Sources& sources,
                                Diagnostics& diagnostics);

}  // namespace jianli
