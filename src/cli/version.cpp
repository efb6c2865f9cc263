// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/version.h"

#include <fmt/format.h>

#include <string_view>
#include <utility>

#include "cli/commands.h"
#include "library_versions.inc"

namespace jianli {

std::string versions() {
  std::string text =
      fmt::format("{{\"jianli\": \"{}\", \"libraries\": {{", JIANLI_VERSION);
  std::string_view separator;
  for (const auto& [library, version] : kLibraryVersions) {
    text += fmt::format("{}\"{}\": \"{}\"", separator, library, version);
    separator = ", ";
  }
  return text + "}}\n";
}

ExitCode run(const VersionCommand& command, const Catalog&) {
  if (command.json) {
    fmt::print("{}", versions());
  } else {
    fmt::print("jianli {}\n", JIANLI_VERSION);
  }
  return ExitCode::done;
}

}  // namespace jianli
