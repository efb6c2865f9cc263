// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cid_fixture.h"
#include "pdf/cff_reader.h"

namespace jianli {
namespace {

using namespace jianli::testing;

CidProgram program_of(const std::string& cff) {
  CidProgram program;
  REQUIRE(read_cid_program(cff, program) == CffKeys::cids);
  return program;
}

/// The charset of a program, to the FDSelect behind it.
std::string charset_of(const std::string& cff) {
  const auto names = read_cff_index(cff, 4);
  const auto dicts = read_cff_index(cff, names->end);
  const auto top = read_cff_dict(std::string_view(cff).substr(
      dicts->bounds[0], dicts->bounds[1] - dicts->bounds[0]));
  std::size_t begin = 0, end = 0;
  for (const CffEntry& entry : *top) {
    if (entry.operation == kCffCharset)
      begin = static_cast<std::size_t>(entry.operands[0]);
    if (entry.operation == kCffFdSelect)
      end = static_cast<std::size_t>(entry.operands[0]);
  }
  return cff.substr(begin, end - begin);
}

}  // namespace

TEST_CASE("what is written is what was read") {
  const CidProgram whole = program_of(cut_program(kNotoSansSc, kMixedText));
  const std::string cff = write_cid_program(whole, {1, 2, 3, 4, 5, 6, 7, 8});
  const CidProgram again = program_of(cff);
  REQUIRE(again.glyphs.size() == whole.glyphs.size());
  for (std::size_t i = 0; i < whole.glyphs.size(); ++i) {
    CHECK(again[again.glyphs[i]] == whole[whole.glyphs[i]]);
  }
  CHECK(again.dict_of_glyph == whole.dict_of_glyph);
  CHECK(again.top_entries == whole.top_entries);
  REQUIRE(again.dicts.size() == whole.dicts.size());
  for (std::size_t i = 0; i < whole.dicts.size(); ++i) {
    CHECK(again.dicts[i].name == whole.dicts[i].name);
    CHECK(again[again.dicts[i].private_dict] == whole[whole.dicts[i].private_dict]);
  }
  CHECK(write_cid_program(again, {1, 2, 3, 4, 5, 6, 7, 8}) == cff);
}

TEST_CASE("glyphs that are not wanted leave no trace") {
  const CidProgram more = program_of(cut_program(kNotoSansSc, kMixedText));
  const CidProgram less = program_of(cut_program(kNotoSansSc, "一简"));
  const std::vector<std::uint16_t> wanted =
      subset_cff(make_outline_face(test_fonts()[kNotoSansSc].face.get()).get(),
                 glyphs_of(kNotoSansSc, kMixedText))
          ->codes;
  // In the text, the fifth and the seventh glyph.
  CHECK(write_cid_program(more, {wanted[4], wanted[6]}) ==
        write_cid_program(less, {1, 2}));
}

TEST_CASE("glyph n has CID n, in the shortest charset") {
  const auto charset = [](std::size_t glyphs) {
    CidProgram program = program_of(cut_program(kNotoSansSc, "一"));
    std::vector<std::uint16_t> wanted;
    for (std::size_t i = 1; i <= glyphs; ++i) {
      wanted.push_back(static_cast<std::uint16_t>(i));
      program.glyphs.push_back(program.glyphs[0]);
      program.dict_of_glyph.push_back(0);
    }
    return charset_of(write_cid_program(program, wanted));
  };
  CHECK(charset(0) == std::string("\0", 1));
  CHECK(charset(1) == std::string("\0\0\1", 3));
  CHECK(charset(4) == std::string("\1\0\1\3", 4));        // from CID 1, 3 more
  CHECK(charset(400) == std::string("\2\0\1\1\x8F", 5));  // from CID 1, 399 more
}

}  // namespace jianli
