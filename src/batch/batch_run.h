// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "batch/batch_state.h"
#include "batch/recorded_read.h"
#include "batch/request.h"
#include "batch/unit.h"
#include "compile/caches.h"

namespace jianli {

/// What one thread of a batch keeps from one compilation to the next.
struct BatchWorker {
  explicit BatchWorker(const Inputs& read) : inputs(record_reads(read, reads)) {}
  BatchWorker(const BatchWorker&) = delete;
  BatchWorker& operator=(const BatchWorker&) = delete;

  std::vector<RecordedRead> reads;  ///< by the compilation in work
  Inputs inputs;                    ///< which write them down
  Caches caches;
};

/// What all workers of a batch share: to be read, but for the state.
struct BatchRun {
  const BatchRequest& request;
  const Inputs& inputs;
  const Sources& list;  ///< of the lists of jobs
  const Teller& teller;
  BatchState& state;
  std::vector<std::unique_ptr<BatchWorker>> workers = {};
};

}  // namespace jianli
