// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"

namespace jianli {

ExitCode run(const MatchCommand&, const Catalog&) { return ExitCode::bug; }

}  // namespace jianli
