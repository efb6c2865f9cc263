// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "pdf/collect_glyphs.h"
#include "pdf/outline_stock.h"
#include "text/font_set.h"

namespace jianli {

/// The format of a font program; decides the kind of CIDFont and the key of its stream.
enum class FontProgram : std::uint8_t { true_type, cff };

/// A font program that holds only some glyphs. `codes` is parallel to the glyphs asked
/// for: glyph id in the subset, CID and character code at once.
struct SubsetFace {
  FontProgram program = FontProgram::true_type;
  std::string bytes;
  std::vector<std::uint16_t> codes;
};

/// Cuts a face down to some glyphs (and .notdef). Nothing if the face has no outlines a
/// PDF can hold. `stock` is the worker's, if there will be further files.
std::optional<SubsetFace> subset_face(const Face& face,
                                      const std::vector<UsedGlyph>& glyphs,
                                      OutlineStock* stock = nullptr);

}  // namespace jianli
