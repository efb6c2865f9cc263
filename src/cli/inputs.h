// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

#include "compile/compile.h"

namespace jianli {

/// The world as the command line sees it: the disk, the fonts built into the manifest,
/// and the installed tree beside the program.
Inputs make_inputs(std::optional<std::int64_t> date);

/// The manifest built into the program.
FontManifest built_in_fonts();

/// Where fonts are searched before the manifest's own paths: `../share/jianli/fonts` seen
/// from the program.
std::vector<std::filesystem::path> installed_font_folders();

}  // namespace jianli
