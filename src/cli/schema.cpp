// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/template_schema.h"
#include "schema/json_schema.h"
#include "schema/reference.h"

namespace jianli {
namespace {

std::string text_of(SchemaPage page) {
  switch (page) {
    case SchemaPage::resume:
      return json_schema(define_design);
    case SchemaPage::design_template:
      return template_schema();
    case SchemaPage::reference:
      return schema_reference();
  }
  return {};
}

}  // namespace

ExitCode run(const SchemaCommand& command, const Catalog&) {
  fmt::print("{}", text_of(command.page));
  return ExitCode::done;
}

}  // namespace jianli
