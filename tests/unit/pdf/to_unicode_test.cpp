// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/to_unicode.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

// The part between the code space and the end.
std::string ranges(std::vector<CodeText> entries) {
  const std::string cmap = write_to_unicode(std::move(entries));
  const std::string open = "endcodespacerange\n";
  const std::size_t begin = cmap.find(open) + open.size();
  return cmap.substr(begin, cmap.find("endcmap") - begin);
}

TEST_CASE("neighbouring codes share a range") {
  CHECK(ranges({{2, u"历"}, {1, u"简"}, {9, u"a"}}) ==
        "2 beginbfrange\n"
        "<0001><0002>[<7B80><5386>]\n"
        "<0009><0009>[<0061>]\n"
        "endbfrange\n");
}

TEST_CASE("ligatures have several characters, others may be surrogate pairs") {
  CHECK(ranges({{1, u"ffi"}, {2, u"𠮷"}}) ==
        "1 beginbfrange\n<0001><0002>[<006600660069><D842DFB7>]\nendbfrange\n");
}

TEST_CASE("a range ends where the first byte of the code changes") {
  CHECK(ranges({{0xFF, u"a"}, {0x100, u"b"}}) ==
        "2 beginbfrange\n<00FF><00FF>[<0061>]\n<0100><0100>[<0062>]\nendbfrange\n");
}

TEST_CASE("the later glyphs of a cluster map to a joiner, not to nothing") {
  CHECK(ranges({{1, u"é"}, {2, u""}}) ==
        "1 beginbfrange\n<0001><0002>[<00E9><200D>]\nendbfrange\n");
}

TEST_CASE("of two texts for a code the first counts") {
  CHECK(ranges({{0, u"a"}, {0, u"b"}}) ==
        "1 beginbfrange\n<0000><0000>[<0061>]\nendbfrange\n");
}

TEST_CASE("a block has at most a hundred ranges") {
  std::vector<CodeText> entries;
  for (std::uint16_t i = 0; i < 101; ++i) {
    entries.emplace_back(static_cast<std::uint16_t>(2 * i), u"x");
  }
  const std::string text = ranges(entries);
  CHECK(text.starts_with("100 beginbfrange\n"));
  CHECK(text.ends_with("endbfrange\n1 beginbfrange\n<00C8><00C8>[<0078>]\nendbfrange\n"));
}

TEST_CASE("no texts, no ranges") { CHECK(ranges({}).empty()); }

}  // namespace
}  // namespace jianli
