// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_cmap.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("single codes and ranges have their characters") {
  const CMap map = read_cmap(
      "/CIDInit /ProcSet findresource begin % a comment with <01>\n"
      "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
      "2 beginbfchar <0001> <5F20> <0002> <00660066> endbfchar\n"
      "2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<4E00> <D83DDE00>] endbfrange");
  CHECK(map.text_of(1) == "张");
  CHECK(map.text_of(2) == "ff");
  CHECK(map.text_of(0x10) == "A");
  CHECK(map.text_of(0x12) == "C");
  CHECK(map.text_of(0x13).empty());
  CHECK(map.text_of(0x20) == "一");
  CHECK(map.text_of(0x21) == "😀");
  CHECK(map.text_of(0x22).empty());
}

TEST_CASE("a range of four billion codes takes no room") {
  const CMap map = read_cmap("1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange");
  CHECK(map.characters.size() == 1);
  CHECK(map.text_of(0x41) == "A");
}

TEST_CASE("codes have the length that a code space gives them") {
  const CMap map = read_cmap(
      "2 begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange\n"
      "1 begincidrange <8140> <8150> 100 endcidrange 1 begincidchar <41> 7 endcidchar");
  REQUIRE(map.spaces.size() == 2);
  const std::string_view text = "A\x81\x42";
  CHECK(next_code(text, map.spaces).length == 1);
  CHECK(map.cid_of(next_code(text, map.spaces).code) == 7);
  CHECK(next_code(text.substr(1), map.spaces).length == 2);
  CHECK(map.cid_of(next_code(text.substr(1), map.spaces).code) == 102);
  // Its second byte is of no code: as many bytes go as the shortest code has.
  CHECK(next_code("\x81\x20", map.spaces).length == 1);
  CHECK(map.cid_of(0x9999) == 0);
}

TEST_CASE("each byte of a code stands between its bounds") {
  const CodeSpace space{2, 0x8140, 0x9F7E};
  CHECK(space.holds(0x8240));
  CHECK_FALSE(space.holds(0x823F));
  CHECK_FALSE(space.holds(0x827F));
  CHECK_FALSE(space.holds(0xA050));
}

TEST_CASE("what breaks off is read as far as it goes") {
  CHECK(read_cmap("").characters.empty());
  CHECK(read_cmap("1 beginbfchar <00").characters.empty());
  CHECK(read_cmap("1 beginbfchar <01> <41> <02>").text_of(1) == "A");
  CHECK(read_cmap("1 beginbfrange <01> <05> [<41> <42>").text_of(2) == "B");
  CHECK(read_cmap("1 beginbfrange <05> <01> <41> endbfrange").characters.empty());
  CHECK(read_cmap("(beginbfchar (<01>) \\) ) 1 beginbfchar <2> <3> endbfchar")
            .text_of(0x20) == "0");
}

}  // namespace
}  // namespace jianli
