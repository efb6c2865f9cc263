// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/commands.h"
#include "schema/json_schema.h"
#include "schema/reference.h"

namespace jianli {

ExitCode run(const SchemaCommand& command, const Catalog&) {
  fmt::print("{}",
             command.page == SchemaPage::resume ? json_schema() : schema_reference());
  return ExitCode::done;
}

}  // namespace jianli
