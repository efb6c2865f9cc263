// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"

namespace jianli {

ExitCode run(const DiffCommand&, const Catalog&) { return ExitCode::bug; }

}  // namespace jianli
