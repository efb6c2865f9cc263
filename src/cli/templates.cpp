// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/commands.h"
#include "style/style.h"

namespace jianli {

ExitCode run(const TemplatesCommand&, const Catalog& catalog) {
  for (const auto& [name, description] : built_in_templates()) {
    fmt::print("{:<10} {}\n", name, words(description).told(catalog));
  }
  return ExitCode::done;
}

}  // namespace jianli
