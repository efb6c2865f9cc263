// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/utf8.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("characters of every length go in and out") {
  const std::string text = "aé张𠮷";
  std::u32string characters;
  std::string again;
  for (std::size_t offset = 0; offset < text.size();) {
    characters.push_back(next_character(text, offset));
    append_utf8(again, characters.back());
  }
  CHECK(characters == U"aé张𠮷");
  CHECK(again == text);
  CHECK(count_characters(text) == 4);
  CHECK(to_utf16(text) == u"aé张𠮷");
  CHECK(to_utf8(u"aé张𠮷") == text);
}

TEST_CASE("a lone surrogate becomes U+FFFD") {
  CHECK(to_utf8(std::u16string{0xD842, u'a'}) == "\uFFFDa");
  CHECK(to_utf8(std::u16string{u'a', 0xDFB7}) == "a\uFFFD");
}

TEST_CASE("the first byte that is not UTF-8 is found") {
  CHECK(first_invalid_utf8("aé张𠮷") == std::string_view::npos);
  CHECK(first_invalid_utf8("a\xFF") == 1);
  CHECK(first_invalid_utf8("张\xE5\xBC") == 3);        // cut off
  CHECK(first_invalid_utf8("\xC0\xAF") == 0);          // overlong
  CHECK(first_invalid_utf8("\xE0\x80\xAF") == 0);      // overlong
  CHECK(first_invalid_utf8("\xED\xA0\x80") == 0);      // surrogate
  CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0);  // beyond U+10FFFF
  CHECK(first_invalid_utf8("\x80") == 0);
}

TEST_CASE("a broken byte is one replacement character") {
  std::size_t offset = 0;
  CHECK(next_character("\xE5\xBC", offset) == U'\uFFFD');
  CHECK(offset == 1);
}

TEST_CASE("cells") {
  CHECK(cell_width(U'a') == 1);
  CHECK(cell_width(U'é') == 1);
  CHECK(cell_width(U'张') == 2);
  CHECK(cell_width(U'𠮷') == 2);
  CHECK(cell_width(U'，') == 2);
  CHECK(cell_width(U'Ａ') == 2);
  CHECK(cell_width(U'ｱ') == 1);
  CHECK(cell_width(U'😀') == 2);
  CHECK(cell_width(U'\u0301') == 0);
  CHECK(cell_width(U'\u200B') == 0);
  CHECK(cell_width(U'\uFE0F') == 0);
}

TEST_CASE("Han of every plane, and nothing else") {
  for (const char32_t c : U"张一龥㐀𠮷𪜀𫝀𫠠𬺰𰀀𱍐⼯⺀々〇〡豈") {
    if (c != 0) CHECK(is_han(c));
  }
  for (const char32_t c : U"a1あアㄅ한，。、「（Ａ—·") {
    if (c != 0) CHECK_FALSE(is_han(c));
  }
}

TEST_CASE("a text has Han if any character is") {
  CHECK(has_han("C++ 与 Go"));
  CHECK(has_han("𠮷"));
  CHECK_FALSE(has_han(""));
  CHECK_FALSE(has_han("Zhang San · ひらがな，"));
}

TEST_CASE("capitals of every script that has them") {
  const std::u32string_view small = U"azéþĺňźžıÿœșжλß÷µ中1";
  const std::u32string_view large = U"AZÉÞĹŇŹŽIŸŒȘЖΛß÷µ中1";
  for (std::size_t i = 0; i < small.size(); ++i) CHECK(to_upper(small[i]) == large[i]);
  for (const char32_t c : large) CHECK(to_upper(c) == c);
}

TEST_CASE("CJK marks") {
  for (const char32_t c : U"、。「」《》〒，：（）！？ＡＺ｡･￥﹐") {
    if (c != 0) CHECK(is_cjk_mark(c));
  }
  for (const char32_t c : U"张々〇a,:()“—") {
    if (c != 0) CHECK_FALSE(is_cjk_mark(c));
  }
  CHECK(is_cjk(U'张'));
  CHECK(is_cjk(U'，'));
  CHECK_FALSE(is_cjk(U'a'));
}

}  // namespace
}  // namespace jianli
