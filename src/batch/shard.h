// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "batch/job.h"
#include "compile/compile.h"

namespace jianli {

/// A part of a batch that one of several machines does.
struct Shard {
  std::uint32_t number = 1;  ///< from 1
  std::uint32_t count = 1;
};

/// The jobs of one part: a job belongs to a part by a hash of what it is made of, so that
/// every machine takes the same ones and further jobs move none.
std::vector<BatchJob> take_shard(std::vector<BatchJob> jobs, Shard shard,
                                 const Inputs& inputs);

}  // namespace jianli
