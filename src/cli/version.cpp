// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <string_view>
#include <utility>

#include "cli/commands.h"
#include "library_versions.inc"

namespace jianli {

ExitCode run(const VersionCommand& command, const Catalog&) {
  if (!command.json) {
    fmt::print("jianli {}\n", JIANLI_VERSION);
    return ExitCode::done;
  }
  fmt::print("{{\"jianli\": \"{}\", \"libraries\": {{", JIANLI_VERSION);
  std::string_view separator;
  for (const auto& [library, version] : kLibraryVersions) {
    fmt::print("{}\"{}\": \"{}\"", separator, library, version);
    separator = ", ";
  }
  fmt::print("}}}}\n");
  return ExitCode::done;
}

}  // namespace jianli
