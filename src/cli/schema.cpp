// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/commands.h"
#include "schema/json_schema.h"

namespace jianli {

ExitCode run(const SchemaCommand&) {
  fmt::print("{}", json_schema());
  return ExitCode::done;
}

}  // namespace jianli
