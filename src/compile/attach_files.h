// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "compile/workspace.h"
#include "pdf/standard.h"

namespace jianli {

/// Inputs that keep what they read, as it was read, in `files`; which must outlive them.
Inputs record_reads(const Inputs& inputs, std::vector<ReadFile>& files);

/// The files that are asked for inside the PDF of a job: its data as `resume.json`, and
/// the document's files by their own names, without folders. `dropped` is what page fit
/// took off the pages. A letter holds none.
std::vector<Attachment> attach_files(const Job& job, std::span<const Span> dropped,
                                     const Workspace& work);

}  // namespace jianli
