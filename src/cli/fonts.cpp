// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "text/inspect_font.h"

namespace jianli {
namespace {

/// Where a face is and, if it cannot be used, why.
Message describe_place(const FoundFont& found) {
  if (found.path.empty()) return say("absent: apt install {}", found.file->package);
  const auto inspection = inspect_font(found.path, found.file->index);
  if (!inspection) return say("{} (no usable font file)", found.path);
  if (!inspection->scalable)
    return say("{} (bitmaps only: cannot be embedded)", found.path);
  if (!inspection->may_embed)
    return say("{} (its licence bits forbid embedding)", found.path);
  return found.path;
}

}  // namespace

ExitCode run(const FontsCommand&, const Catalog& catalog) {
  const FontManifest manifest = built_in_fonts();
  fmt::print("{:<18} {:<10} {:<6} {:<10} {}\n", "FAMILY", "FACE", "SCRIPT", "LICENCE",
             "FILE");
  for (const FoundFont& found : find_fonts(manifest, installed_font_folders())) {
    const FontFile& face = *found.file;
    const std::string style =
        fmt::format("{}{}", face.weight, face.slant == Slant::italic ? " italic" : "");
    fmt::print("{:<18} {:<10} {:<6} {:<10} {}\n", face.family, style,
               face.script == FontScript::han ? "Han" : "Latin", face.licence,
               describe_place(found).told(catalog));
  }
  return ExitCode::done;
}

}  // namespace jianli
