// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/subset_face.h"

#include <hb-subset.h>
#include <hb.h>

#include <memory>
#include <new>

#include "pdf/cff_charset.h"

namespace jianli {
namespace {

struct Destroy {
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
  void operator()(hb_subset_plan_t* plan) const { hb_subset_plan_destroy(plan); }
};
template <typename T>
using Handle = std::unique_ptr<T, Destroy>;

constexpr hb_tag_t kCff = HB_TAG('C', 'F', 'F', ' ');
constexpr hb_tag_t kGlyf = HB_TAG('g', 'l', 'y', 'f');

// The tables outlines and widths need. Without the others the subsetter walks no
// character map and takes no closure over substitutions: a third of the whole program's
// time.
hb_blob_t* reference_outline_table(hb_face_t*, hb_tag_t tag, void* whole_face) {
  switch (tag) {
    case kCff:
    case kGlyf:
    case HB_TAG('l', 'o', 'c', 'a'):
    case HB_TAG('h', 'e', 'a', 'd'):
    case HB_TAG('m', 'a', 'x', 'p'):
    case HB_TAG('h', 'h', 'e', 'a'):
    case HB_TAG('h', 'm', 't', 'x'):
    case HB_TAG('c', 'v', 't', ' '):
    case HB_TAG('f', 'p', 'g', 'm'):
    case HB_TAG('p', 'r', 'e', 'p'):
      return hb_face_reference_table(static_cast<hb_face_t*>(whole_face), tag);
    default:
      return hb_blob_get_empty();
  }
}

Handle<hb_face_t> make_outline_face(hb_face_t* whole_face) {
  Handle<hb_face_t> face(
      hb_face_create_for_tables(reference_outline_table, whole_face, nullptr));
  hb_face_set_upem(face.get(), hb_face_get_upem(whole_face));
  hb_face_set_glyph_count(face.get(), hb_face_get_glyph_count(whole_face));
  return face;
}

bool has_table(hb_face_t* face, hb_tag_t tag) {
  const Handle<hb_blob_t> blob(hb_face_reference_table(face, tag));
  return hb_blob_get_length(blob.get()) > 0;
}

std::string copy_bytes(hb_blob_t* blob) {
  unsigned size = 0;
  const char* bytes = hb_blob_get_data(blob, &size);
  return {bytes, size};
}

Handle<hb_subset_input_t> make_input(const std::vector<UsedGlyph>& glyphs) {
  Handle<hb_subset_input_t> input(hb_subset_input_create_or_fail());
  if (!input) throw std::bad_alloc();
  // Viewers ignore hints at print sizes, and subroutines cost more to renumber than they
  // save: without them the compressed program is smaller.
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING |
                                             HB_SUBSET_FLAGS_NOTDEF_OUTLINE |
                                             HB_SUBSET_FLAGS_DESUBROUTINIZE);
  hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
  hb_set_add(wanted, 0);
  for (const UsedGlyph& used : glyphs) hb_set_add(wanted, used.glyph);
  return input;
}

}  // namespace

std::optional<SubsetFace> subset_face(const Face& face,
                                      const std::vector<UsedGlyph>& glyphs) {
  hb_face_t* whole_face = face.face.get();
  SubsetFace subset;
  if (has_table(whole_face, kCff)) {
    subset.program = FontProgram::cff;
  } else if (!has_table(whole_face, kGlyf)) {
    return std::nullopt;
  }

  const Handle<hb_face_t> outlines = make_outline_face(whole_face);
  const Handle<hb_subset_input_t> input = make_input(glyphs);
  const Handle<hb_subset_plan_t> plan(
      hb_subset_plan_create_or_fail(outlines.get(), input.get()));
  if (!plan) return std::nullopt;
  const Handle<hb_face_t> result(hb_subset_plan_execute_or_fail(plan.get()));
  if (!result) return std::nullopt;

  if (subset.program == FontProgram::cff) {
    const Handle<hb_blob_t> blob(hb_face_reference_table(result.get(), kCff));
    subset.bytes = copy_bytes(blob.get());
    if (set_identity_charset(subset.bytes) == CffKeys::malformed) return std::nullopt;
  } else {
    const Handle<hb_blob_t> blob(hb_face_reference_blob(result.get()));
    subset.bytes = copy_bytes(blob.get());
  }

  const hb_map_t* new_ids = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  subset.codes.reserve(glyphs.size());
  for (const UsedGlyph& used : glyphs) {
    const hb_codepoint_t id = hb_map_get(new_ids, used.glyph);
    // A glyph id beyond the face's last draws nothing: it stands for .notdef.
    subset.codes.push_back(id == HB_MAP_VALUE_INVALID ? std::uint16_t{0}
                                                      : static_cast<std::uint16_t>(id));
  }
  return subset;
}

}  // namespace jianli
