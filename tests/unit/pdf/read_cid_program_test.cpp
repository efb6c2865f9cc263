// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cid_fixture.h"

namespace jianli {

using namespace jianli::testing;

TEST_CASE("a CID-keyed program is taken apart") {
  CidProgram program;
  const std::string cff = cut_program(kNotoSansSc, kMixedText);
  REQUIRE(read_cid_program(cff, program) == CffKeys::cids);
  CHECK(program[program.names].find("NotoSansCJK") != std::string_view::npos);
  CHECK(program.strings.size() == 5);  // notice and names, Adobe, Identity
  CHECK(program[program.strings[4]] == "Identity");
  CHECK(program.glyphs.size() == 9);
  CHECK(program.dict_of_glyph.size() == 9);
  std::string names;
  for (const auto& dict : program.dicts) names += dict.name + " ";
  CHECK(names ==
        "NotoSansCJKjp-Regular-Dingbats NotoSansCJKjp-Regular-Generic "
        "NotoSansCJKjp-Regular-Ideographs "
        "NotoSansCJKjp-Regular-Proportional ");
}

TEST_CASE("a name-keyed program is told") {
  CidProgram program;
  const std::string cff = cut_program(kInter, "abc");
  CHECK(read_cid_program(cff, program) == CffKeys::names);
  CHECK(program.bytes == cff);
}

TEST_CASE("a program that is cut off is malformed") {
  const std::string cff = cut_program(kNotoSansSc, "一A");
  CidProgram program;
  // All parts matter but the last Private DICT's end, which nothing tells.
  for (std::size_t size = 0; size < cff.size(); ++size) {
    CAPTURE(size);
    CHECK(read_cid_program(cff.substr(0, size), program) == CffKeys::malformed);
  }
}

TEST_CASE("a program with any wrong byte is read safely") {
  const std::string cff = cut_program(kNotoSansSc, "一A");
  for (std::size_t at = 0; at < cff.size(); ++at) {
    for (const int byte : {0, 1, 18, 19, 28, 30, 255}) {
      std::string wrong = cff;
      wrong[at] = static_cast<char>(byte);
      CidProgram program;
      if (read_cid_program(wrong, program) != CffKeys::cids) continue;
      std::vector<std::uint16_t> all;
      for (std::size_t i = 1; i < program.glyphs.size(); ++i) {
        all.push_back(static_cast<std::uint16_t>(i));
      }
      CHECK(!write_cid_program(program, all).empty());
    }
  }
}

}  // namespace jianli
