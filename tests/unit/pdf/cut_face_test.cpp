// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/cut_face.h"

#include <doctest/doctest.h>
#include <hb.h>

#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

std::optional<CutFace> cut(FaceId face, const std::vector<std::uint32_t>& glyphs) {
  return cut_face(make_outline_face(test_fonts()[face].face.get()).get(), glyphs);
}

TEST_CASE("a cut face has its glyphs and .notdef, in the order of their ids") {
  const auto face = cut(kInter, {40, 20, 30});
  REQUIRE(face);
  CHECK(face->ids == std::vector<std::uint16_t>{3, 1, 2});
  CHECK(hb_face_get_glyph_count(face->face.get()) == 4);
}

TEST_CASE("glyphs a face does not have are .notdef") {
  CHECK(cut(kInter, {0, 60000, 20})->ids == std::vector<std::uint16_t>{0, 0, 1});
}

TEST_CASE("of a face only outlines and widths are seen") {
  const auto outlines = make_outline_face(test_fonts()[kInter].face.get());
  const auto size = [&](const char* tag) {
    hb_blob_t* blob =
        hb_face_reference_table(outlines.get(), HB_TAG(tag[0], tag[1], tag[2], tag[3]));
    const unsigned length = hb_blob_get_length(blob);
    hb_blob_destroy(blob);
    return length;
  };
  CHECK(size("CFF ") > 0);
  CHECK(size("hmtx") > 0);
  CHECK(size("cmap") == 0);
  CHECK(size("GSUB") == 0);
}

}  // namespace
}  // namespace jianli
