// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "text/font_set.h"

namespace jianli {

/// The layout tables of a face: GSUB and GPOS.
enum class LayoutTable : std::uint8_t { substitution, positioning };

/// Whether a table of a face has a feature (an OpenType tag), whatever the script or
/// language.
bool has_feature(const Face& face, LayoutTable table, std::uint32_t feature);

}  // namespace jianli
