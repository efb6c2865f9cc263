// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/deflate.h"
#include "pdf/embedded_face.h"
#include "pdf/objects.h"

namespace jianli {

/// The width most glyphs have and the others' widths by code, as /DW and /W want them.
struct WidthTable {
  struct Run {
    std::uint16_t first_code = 0;
    std::vector<int> widths;
  };
  int common = 1000;
  std::vector<Run> runs;  ///< in order of codes
};

/// Sorts the widths of codes into a table.
WidthTable make_width_table(const std::vector<std::uint16_t>& codes,
                            const std::vector<int>& widths);

/// Adds the font dictionaries of a face (ISO 32000-1 §9.7), one composite font a reading,
/// and returns them in the order of readings. `program` is the whole font program,
/// `deflated` the same compressed.
std::vector<PoDoFo::PdfObject*> add_fonts(PdfObjects& file, const EmbeddedFace& face,
                                          std::string_view program, std::string deflated,
                                          const Deflater& deflater);

}  // namespace jianli
