// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "batch/job.h"

namespace jianli {

/// Lists the jobs of a batch: those of files, folders (their `.yaml`, `.yml` and `.json`,
/// below them, too) and patterns, in that order and each sorted by path, then those of a
/// list: YAML, JSON lines or CSV by its name, `-` for standard input. Paths in a list are
/// beside it. What is wrong is reported at its place in the list, and its job left out.
std::vector<BatchJob> list_jobs(const std::vector<std::string>& inputs,
                                const std::string& list, Sources& sources,
                                Diagnostics& diagnostics);

}  // namespace jianli
