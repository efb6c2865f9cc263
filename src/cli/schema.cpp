// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/json_schema.h"

#include <fmt/format.h>

#include "cli/commands.h"

namespace jianli {

ExitCode run(const SchemaCommand&) {
  fmt::print("{}", json_schema());
  return ExitCode::done;
}

}  // namespace jianli
