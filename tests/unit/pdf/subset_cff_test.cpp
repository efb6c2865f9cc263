// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/subset_cff.h"

#include "cid_fixture.h"

namespace jianli {
namespace {

using namespace jianli::testing;

std::optional<CffSubset> subset(FaceId face, const std::vector<std::uint32_t>& glyphs) {
  return subset_cff(make_outline_face(test_fonts()[face].face.get()).get(), glyphs);
}

}  // namespace

TEST_CASE("codes count the glyphs in the order of their ids") {
  CHECK(subset(kNotoSansSc, {900, 700, 800, 700, 0})->codes ==
        std::vector<std::uint16_t>{3, 1, 2, 1, 0});
  CHECK(subset(kInter, {40, 20, 30, 20, 0})->codes ==
        std::vector<std::uint16_t>{3, 1, 2, 1, 0});
}

TEST_CASE("from a program that was taken apart come the same bytes") {
  const auto whole = subset(kNotoSansSc, {700, 800, 900, 1000});
  CidProgram program;
  REQUIRE(read_cid_program(whole->bytes, program) == CffKeys::cids);
  const CffSubset part = subset_cff(program, {4, 2, 0});
  CHECK(part.bytes == subset(kNotoSansSc, {1000, 800})->bytes);
  CHECK(part.codes == std::vector<std::uint16_t>{2, 1, 0});
}

TEST_CASE("a name-keyed program stays as HarfBuzz writes it") {
  CHECK(subset(kInter, glyphs_of(kInter, "abc"))->bytes == cut_program(kInter, "abc"));
}

}  // namespace jianli
