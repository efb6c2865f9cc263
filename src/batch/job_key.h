// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "batch/job.h"
#include "batch/request.h"

namespace jianli {

/// What is compiled for a job: the command line's options with what the job asks for
/// itself in their place.
Options job_options(const BatchJob& job, const BatchRequest& request);

/// Where a job's outputs go.
OutputTarget job_target(const BatchJob& job, const BatchRequest& request);

/// A fingerprint of everything a job's outputs depend on but the files that are read.
std::string job_key(const BatchJob& job, const BatchRequest& request);

}  // namespace jianli
