// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/subset_face.h"

#include <hb.h>

#include <memory>

#include "pdf/cut_face.h"

namespace jianli {
namespace {

struct Destroy {
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};
using Blob = std::unique_ptr<hb_blob_t, Destroy>;

bool has_table(hb_face_t* face, hb_tag_t tag) {
  const Blob blob(hb_face_reference_table(face, tag));
  return hb_blob_get_length(blob.get()) > 0;
}

/// The whole file of a TrueType face, with new glyph ids as codes.
std::optional<SubsetFace> subset_true_type(hb_face_t* whole_face,
                                           const std::vector<std::uint32_t>& glyphs) {
  std::optional<CutFace> cut = cut_face(make_outline_face(whole_face).get(), glyphs);
  if (!cut) return std::nullopt;
  const Blob blob(hb_face_reference_blob(cut->face.get()));
  unsigned size = 0;
  const char* bytes = hb_blob_get_data(blob.get(), &size);
  return SubsetFace{FontProgram::true_type, {bytes, size}, std::move(cut->ids)};
}

}  // namespace

std::optional<SubsetFace> subset_face(const Face& face,
                                      const std::vector<UsedGlyph>& glyphs,
                                      OutlineStock* stock) {
  hb_face_t* whole_face = face.face.get();
  std::vector<std::uint32_t> wanted;
  wanted.reserve(glyphs.size());
  for (const UsedGlyph& used : glyphs) wanted.push_back(used.glyph);
  if (has_table(whole_face, HB_TAG('C', 'F', 'F', ' '))) {
    std::optional<CffSubset> subset =
        stock != nullptr ? stock->subset(face.face, wanted)
                         : subset_cff(make_outline_face(whole_face).get(), wanted);
    if (!subset) return std::nullopt;
    return SubsetFace{FontProgram::cff, std::move(subset->bytes),
                      std::move(subset->codes)};
  }
  if (!has_table(whole_face, HB_TAG('g', 'l', 'y', 'f'))) return std::nullopt;
  return subset_true_type(whole_face, wanted);
}

}  // namespace jianli
