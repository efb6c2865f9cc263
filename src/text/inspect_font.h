// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace jianli {

/// What a font file says of itself.
struct FontInspection {
  bool scalable = false;   ///< has outlines; bitmap-only faces cannot be embedded
  bool may_embed = false;  ///< OS/2 fsType does not forbid embedding a subset
};

/// Opens one face of a file with FreeType, which checks more than mapping it does;
/// nothing if the file is no font or has no such face.
std::optional<FontInspection> inspect_font(const std::string& path, unsigned index);

}  // namespace jianli
