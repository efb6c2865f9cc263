// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/inputs.h"

namespace jianli {

ExitCode run(const FontsCommand&) {
  const FontManifest manifest = built_in_fonts();
  fmt::print("{:<18} {:<10} {:<6} {}\n", "FAMILY", "FACE", "SCRIPT", "FILE");
  for (const FoundFont& found : find_fonts(manifest, installed_font_folders())) {
    const FontFile& face = *found.file;
    const std::string style =
        fmt::format("{}{}", face.weight, face.slant == Slant::italic ? " italic" : "");
    const std::string place = found.path.empty()
                                  ? fmt::format("absent: apt install {}", face.package)
                                  : found.path;
    fmt::print("{:<18} {:<10} {:<6} {}\n", face.family, style,
               face.script == FontScript::han ? "Han" : "Latin", place);
  }
  return ExitCode::done;
}

}  // namespace jianli
