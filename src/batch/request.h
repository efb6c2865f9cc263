// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "base/diagnostics.h"
#include "base/hash.h"
#include "compile/compile.h"
#include "files/files.h"
#include "files/output_name.h"

namespace jianli {

/// Which units of a batch are made: all, or those that are absent or would come out
/// otherwise than before.
enum class Redo : std::uint8_t { everything, changed };

/// What the command line asks for of all jobs of a batch.
struct BatchRequest {
  Options options;
  RulePolicy policy;
  OutputTarget target;  ///< a folder
  Overwrite overwrite = Overwrite::own_pdf_only;
  Redo redo = Redo::everything;
  Hash machine = {};  ///< of what results depend on beside inputs: see `machine_facts`
};

}  // namespace jianli
