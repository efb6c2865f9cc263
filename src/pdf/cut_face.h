// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

struct hb_face_t;

namespace jianli {

/// A face that holds only some glyphs of another.
struct CutFace {
  std::shared_ptr<hb_face_t> face;
  /// Parallel to the glyphs asked for: their ids in the new face. A glyph beyond the old
  /// face's last draws nothing: it has that of .notdef.
  std::vector<std::uint16_t> ids;
};

/// A face of the tables that outlines and widths need, for `cut_face`; `whole` has to
/// outlive it.
std::shared_ptr<hb_face_t> make_outline_face(hb_face_t* whole);

/// Cuts a face of outlines down to some glyphs and .notdef, in the order of their ids.
/// Nothing if it cannot be read.
std::optional<CutFace> cut_face(hb_face_t* outlines,
                                const std::vector<std::uint32_t>& glyphs);

}  // namespace jianli
