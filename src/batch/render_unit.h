// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "batch/batch_run.h"

namespace jianli {

/// Makes the PDFs of a unit that is not finished, and records it.
UnitResult render_unit(const BatchUnit& unit, BatchRun& run, BatchWorker& worker);

}  // namespace jianli
