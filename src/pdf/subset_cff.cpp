// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/subset_cff.h"

#include <hb.h>

#include <algorithm>

namespace jianli {

std::string cff_table(hb_face_t* face) {
  hb_blob_t* blob = hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' '));
  unsigned size = 0;
  const char* bytes = hb_blob_get_data(blob, &size);
  std::string table(bytes, size);
  hb_blob_destroy(blob);
  return table;
}

std::optional<CffSubset> subset_cff(hb_face_t* outlines,
                                    const std::vector<std::uint32_t>& glyphs) {
  std::optional<CutFace> cut = cut_face(outlines, glyphs);
  if (!cut) return std::nullopt;
  CidProgram program;
  switch (read_cid_program(cff_table(cut->face.get()), program)) {
    case CffKeys::malformed:
      return std::nullopt;
    case CffKeys::names:
      return CffSubset{std::move(program.bytes), std::move(cut->ids)};
    case CffKeys::cids:
      break;
  }
  return subset_cff(program, cut->ids);
}

CffSubset subset_cff(const CidProgram& program,
                     const std::vector<std::uint16_t>& glyphs) {
  std::vector<std::uint16_t> sorted(glyphs);
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  if (!sorted.empty() && sorted.front() == 0) sorted.erase(sorted.begin());
  CffSubset subset;
  subset.bytes = write_cid_program(program, sorted);
  subset.codes.reserve(glyphs.size());
  for (const std::uint16_t glyph : glyphs) {
    const auto place = std::lower_bound(sorted.begin(), sorted.end(), glyph);
    const auto code = static_cast<std::uint16_t>(place - sorted.begin() + 1);
    subset.codes.push_back(glyph == 0 ? std::uint16_t{0} : code);
  }
  return subset;
}

}  // namespace jianli
