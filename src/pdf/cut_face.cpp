// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/cut_face.h"

#include <hb-subset.h>
#include <hb.h>

#include <new>

namespace jianli {
namespace {

struct Destroy {
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
  void operator()(hb_subset_plan_t* plan) const { hb_subset_plan_destroy(plan); }
};

// The tables outlines and widths need. Without the others the subsetter walks no
// character map and takes no closure over substitutions: a third of the whole program's
// time.
hb_blob_t* reference_outline_table(hb_face_t*, hb_tag_t tag, void* whole_face) {
  switch (tag) {
    case HB_TAG('C', 'F', 'F', ' '):
    case HB_TAG('g', 'l', 'y', 'f'):
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

std::unique_ptr<hb_subset_input_t, Destroy> make_input(
    const std::vector<std::uint32_t>& glyphs) {
  std::unique_ptr<hb_subset_input_t, Destroy> input(hb_subset_input_create_or_fail());
  if (!input) throw std::bad_alloc();
  // Viewers ignore hints at print sizes, and subroutines cost more to renumber than they
  // save: without them the compressed program is smaller.
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING |
                                             HB_SUBSET_FLAGS_NOTDEF_OUTLINE |
                                             HB_SUBSET_FLAGS_DESUBROUTINIZE);
  hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
  hb_set_add(wanted, 0);
  for (const std::uint32_t glyph : glyphs) hb_set_add(wanted, glyph);
  return input;
}

}  // namespace

std::shared_ptr<hb_face_t> make_outline_face(hb_face_t* whole) {
  std::shared_ptr<hb_face_t> face(
      hb_face_create_for_tables(reference_outline_table, whole, nullptr),
      hb_face_destroy);
  hb_face_set_upem(face.get(), hb_face_get_upem(whole));
  hb_face_set_glyph_count(face.get(), hb_face_get_glyph_count(whole));
  return face;
}

std::optional<CutFace> cut_face(hb_face_t* outlines,
                                const std::vector<std::uint32_t>& glyphs) {
  const auto input = make_input(glyphs);
  const std::unique_ptr<hb_subset_plan_t, Destroy> plan(
      hb_subset_plan_create_or_fail(outlines, input.get()));
  if (!plan) return std::nullopt;
  CutFace cut;
  cut.face.reset(hb_subset_plan_execute_or_fail(plan.get()), hb_face_destroy);
  if (!cut.face) return std::nullopt;
  const hb_map_t* new_ids = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  cut.ids.reserve(glyphs.size());
  for (const std::uint32_t glyph : glyphs) {
    const hb_codepoint_t id = hb_map_get(new_ids, glyph);
    cut.ids.push_back(id == HB_MAP_VALUE_INVALID ? std::uint16_t{0}
                                                 : static_cast<std::uint16_t>(id));
  }
  return cut;
}

}  // namespace jianli
