// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/fold_compatibility.h"

#include <doctest/doctest.h>

#include "base/utf8.h"

namespace jianli {
namespace {

TEST_CASE("radicals become the ideographs they look like") {
  CHECK(fold_compatibility(U'⼯') == "工");      // U+2F2F, Kangxi
  CHECK(fold_compatibility(U'⽅') == "方");      // U+2F45
  CHECK(fold_compatibility(U'⻓') == "长");      // U+2ED3, supplement, unknown to NFKC
  CHECK(fold_compatibility(U'⻋') == "车");      // U+2ECB
  CHECK(fold_compatibility(U'⻳') == "龟");      // U+2EF3, the last
  CHECK(fold_compatibility(U'\u2E80').empty());  // ⺀ stands for no ideograph
}

TEST_CASE("compatibility ideographs become unified ones") {
  CHECK(fold_compatibility(U'\uF900') == "豈");
  CHECK(fold_compatibility(U'\uFA0C') == "兀");
  CHECK(fold_compatibility(U'\U0002F800') == "丽");
  // U+FA0E is a unified ideograph in spite of its block.
  CHECK(fold_compatibility(U'\uFA0E').empty());
}

TEST_CASE("ligatures and full-width letters and digits become plain ones") {
  CHECK(fold_compatibility(U'\uFB01') == "fi");
  CHECK(fold_compatibility(U'\uFB06') == "st");
  CHECK(fold_compatibility(U'Ａ') == "A");
  CHECK(fold_compatibility(U'ｚ') == "z");
  CHECK(fold_compatibility(U'０') == "0");
}

TEST_CASE("full-width punctuation, ideographs and plain letters stay") {
  for (const char32_t character : U"，。！（）：；？～工长A1é—“…") {
    if (character != 0) CHECK(fold_compatibility(character).empty());
  }
}

TEST_CASE("the quick look agrees with the fold on every character") {
  std::size_t folds = 0;
  for (char32_t c = 1; c <= 0x2FFFF; ++c) {
    if (0xD800 <= c && c <= 0xDFFF) continue;
    if (fold_compatibility(c).empty()) continue;
    ++folds;
    std::string text = "a";
    append_utf8(text, c);
    if (!may_hold_compatibility(text)) FAIL_CHECK("missed " << static_cast<unsigned>(c));
  }
  // 114 + 214 radicals, 460 + 542 ideographs, 7 ligatures, 62 letters and digits.
  CHECK(folds == 114 + 214 + 460 + 542 + 7 + 62);
  CHECK_FALSE(may_hold_compatibility("熟练使用C++（五年），——“尚可”…"));
}

}  // namespace
}  // namespace jianli
